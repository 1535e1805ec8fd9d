using System.Globalization;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>An integer as text, the same in every culture.</summary>
internal static class Numeral
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
