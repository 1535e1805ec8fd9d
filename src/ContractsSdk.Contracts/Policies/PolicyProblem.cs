namespace ContractsSdk.Contracts.Policies;

/// <summary>Something that cannot work.</summary>
/// <param name="Option">The option, as configuration spells it: <c>Retry:Delay</c>.</param>
/// <param name="Text">What must hold and what was found, without a stop at the end.</param>
/// <param name="IsConflict">Whether the option contradicts another; else its value is out of its range.</param>
public sealed record PolicyProblem(string Option, string Text, bool IsConflict = false);
