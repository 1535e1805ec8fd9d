namespace ContractsSdk.Contracts.Verification;

/// <summary>One disagreement between a contract and what a model offers.</summary>
/// <param name="Subject">What differs, for example <c>input 'age'</c>.</param>
/// <param name="Expected">What the contract says.</param>
/// <param name="Found">What the model offers.</param>
/// <param name="Hint">What to do, or null.</param>
public sealed record SignatureDifference(string Subject, string Expected, string Found, string? Hint = null)
{
    /// <summary>One line: subject, expected, found, hint.</summary>
    public override string ToString() =>
        $"{Subject}: expected {Expected}, found {Found}" + (Hint is null ? "" : $" ({Hint})");
}
