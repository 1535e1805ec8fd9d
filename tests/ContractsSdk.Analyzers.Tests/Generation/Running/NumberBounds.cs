using System.Globalization;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>A range, with bounds every numeric type can be asked about.</summary>
internal sealed record NumberBounds(double Minimum, double Maximum, bool IsExclusive = false)
{
    public string Source(string type)
    {
        var exclusive = IsExclusive ? ", MinimumIsExclusive = true, MaximumIsExclusive = true" : "";
        return type is "float" or "double"
            ? $"Range({Literal(Minimum)}, {Literal(Maximum)}{exclusive})"
            : $"Range(typeof({type}), \"{Text(Minimum)}\", \"{Text(Maximum)}\"{exclusive})";
    }

    /// <summary>Whether both bounds are values of the type.</summary>
    public bool Fits(NumberCase number)
    {
        var isFinite = double.IsFinite(Minimum) && double.IsFinite(Maximum);
        return (number.IsFloat || isFinite) && NumberOracle.From(Minimum, number.Type) is not null && NumberOracle.From(Maximum, number.Type) is not null;
    }

    private static string Literal(double bound) =>
        double.IsPositiveInfinity(bound) ? "double.PositiveInfinity" : bound.ToString("R", CultureInfo.InvariantCulture) + "d";

    private static string Text(double bound) => bound.ToString("F0", CultureInfo.InvariantCulture);
}
