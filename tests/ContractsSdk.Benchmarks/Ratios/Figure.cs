using System.Globalization;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>One budget and what was measured.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The ratio.</param>
/// <param name="Budget">What it may be; null for what is only told.</param>
/// <param name="AtLeast">Whether the budget is a floor, not a ceiling.</param>
/// <param name="Bytes">What one call allocates, where the budget says 0.</param>
/// <param name="Note">The times behind the ratio.</param>
internal sealed record Figure(string Name, double Value, double? Budget, string Note, bool AtLeast = false, double? Bytes = null)
{
    /// <summary>What the line of one that does not hold begins with.</summary>
    public const string Over = "OVER ";

    /// <summary>Half a byte a call is one object of some other thread's in thousands of calls.</summary>
    public bool IsOver => (AtLeast ? Value < Budget : Value > Budget) || Bytes >= 0.5;

    private string Verdict => IsOver ? Over : Budget is null ? "told" : "ok";

    private string Held => Budget is { } budget ? string.Create(CultureInfo.InvariantCulture, $"{(AtLeast ? ">=" : "<=")} {budget,-5:0.00}") : "        ";

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Verdict,-5}{Value,7:0.00}  {Held} {Name}; {Note}{(Bytes is { } bytes ? $"; {bytes:0.#} B" : "")}");
}
