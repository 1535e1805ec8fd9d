using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ContractsSdk.Analyzers.Tests.Performance;

/// <summary>What one compilation takes against another, round by round in turns.</summary>
/// <param name="Name">What was compared.</param>
/// <param name="Ratios">A ratio each round.</param>
/// <param name="Budget">What the median may be; null where it is only told.</param>
internal sealed record CompileFigure(string Name, IReadOnlyList<double> Ratios, double? Budget)
{
    public double Median => Ratios.Order().ElementAt(Ratios.Count / 2);

    public bool IsOver => Median > Budget;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Budget is null ? "told" : IsOver ? "OVER" : "ok"),-5}{Median,6:0.000}  {(Budget is null ? "       " : $"<= {Budget:0.00}")} {Name}; {Ratios.Min():0.000} to {Ratios.Max():0.000}");
}
