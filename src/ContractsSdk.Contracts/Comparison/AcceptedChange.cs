using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>A finding somebody answered for: what it was about, word for word, and why it is right.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Scope">The scope of the fact: <c>in</c>, <c>out</c>, <c>contract</c>, <c>constant</c> or <c>clr</c>.</param>
/// <param name="Path">Whose fact it is, or null.</param>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Change">The old values, <c>-&gt;</c>, the new values.</param>
/// <param name="Reason">Why it is right.</param>
public sealed record AcceptedChange(string Rule, string Scope, string? Path, string Fact, EquatableArray<string> Change, string Reason)
{
    /// <summary>Between the old values and the new.</summary>
    public const string Arrow = "->";

    /// <summary>Whether it is about the same change, whatever the reason.</summary>
    public bool IsFor(AcceptedChange other) => this with { Reason = other.Reason } == other;
}
