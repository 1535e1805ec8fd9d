using System.Globalization;

namespace ContractsSdk;

/// <summary>One disagreement between a golden row and what the model answers.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Message">What was expected and what was found; never a feature's value.</param>
public sealed record GoldenDifference(int Line, string Message)
{
    /// <summary>One line: where, and what.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}: {Message}");
}
