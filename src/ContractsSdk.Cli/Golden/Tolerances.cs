using System.Collections.Generic;
using System.Globalization;

namespace ContractsSdk.Cli.Golden;

/// <summary>Tolerances as people type them: <c>1e-5</c> for all outputs, <c>probabilities=1e-4</c> for one.</summary>
internal static class Tolerances
{
    /// <summary>By the name of the output, under the empty name for the others; null and which one is none.</summary>
    public static IReadOnlyDictionary<string, double>? Read(IEnumerable<string> typed, out string? problem)
    {
        var read = new Dictionary<string, double>(System.StringComparer.Ordinal);
        foreach (var one in typed)
        {
            // A name may hold the sign, a number cannot.
            var (name, number) = one.LastIndexOf('=') is >= 0 and var sign ? (one[..sign], one[(sign + 1)..]) : ("", one);
            var isNumber = double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var tolerance);
            if (!isNumber || !double.IsFinite(tolerance) || tolerance < 0 || !read.TryAdd(name, tolerance))
            {
                problem = $"'{one}' is no tolerance; say 1e-5 for every output, or once for an output, as in probabilities=1e-4";
                return null;
            }
        }

        problem = null;
        return read;
    }
}
