using System.Diagnostics;

namespace ContractsSdk;

/// <summary>One broken promise: which feature or output, and which rule. Never the value.</summary>
/// <param name="Name">The feature's (or output's) name in the contract; empty when the whole row is null.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Expected">What the contract declares, for example <c>0 to 50000</c>; null where the rule says it all.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Violation(string Name, ViolationRule Rule, string? Expected = null)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => Rule switch
    {
        ViolationRule.Missing when Name.Length == 0 => "the row is null",
        ViolationRule.Missing => $"{Name} is missing",
        ViolationRule.NotFinite => $"{Name} is not finite",
        ViolationRule.OutOfRange => $"{Name} is out of range ({Expected})",
        ViolationRule.UnknownCategory => $"{Name} is not a known category ({Expected})",
        ViolationRule.Length => $"{Name} has the wrong length ({Expected})",
        ViolationRule.Pattern => $"{Name} does not match its pattern",
        ViolationRule.Overflow => $"{Name} does not fit the model's element type ({Expected})",
        ViolationRule.Sum => $"{Name} does not sum to 1",
        _ => $"{Name} is ill-formed text",
    };
}
