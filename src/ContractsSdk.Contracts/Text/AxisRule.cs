using System;
using System.Globalization;

namespace ContractsSdk.Contracts.Text;

/// <summary>The axis whose length each row chooses: <c>axis = seq 512</c>.</summary>
internal static class AxisRule
{
    public static FactRule<T> Of<T>(Func<T, OpenAxis?> get, Func<T, OpenAxis, T> set)
        where T : class => new(
        "axis",
        owner => get(owner) is { } axis ? [[axis.Name, axis.Maximum.ToString(CultureInfo.InvariantCulture)]] : [],
        (owner, lines) => lines[0].Count != 2 ? Reading<T>.NotKnown
            : int.TryParse(lines[0][1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var maximum)
                ? set(owner, new(lines[0][0], maximum))
            : Reading<T>.Wrong($"'{lines[0][1]}' is not a length"));
}
