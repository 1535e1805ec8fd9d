namespace ContractsSdk.Analyzers.Emission;

/// <summary>One question about a value, and the rule that is broken when the answer is yes.</summary>
/// <param name="Condition">The condition that breaks it.</param>
/// <param name="Rule">A member of <c>ViolationRule</c>, or null when <paramref name="Expression"/> tells.</param>
/// <param name="Expression">The rule as an expression.</param>
internal sealed record Check(string Condition, string? Rule, string? Expression = null)
{
    /// <summary>The statement that adds the finding.</summary>
    public string Finding(int subject) =>
        $"findings.Add({Literal.Of(subject)}, {Expression ?? "global::ContractsSdk.ViolationRule." + Rule});";
}
