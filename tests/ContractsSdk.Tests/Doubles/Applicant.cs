namespace ContractsSdk.Tests.Doubles;

public sealed record Applicant(float Income, float Debt);

public readonly record struct Score(bool IsGood, float Probability);
