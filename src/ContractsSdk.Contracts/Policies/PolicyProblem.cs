namespace ContractsSdk.Contracts.Policies;

/// <summary>Something that cannot work.</summary>
/// <param name="Option">The option, as configuration spells it: <c>Breaker:Window</c>.</param>
/// <param name="Text">What must hold and what was found, without a stop at the end.</param>
public sealed record PolicyProblem(string Option, string Text);
