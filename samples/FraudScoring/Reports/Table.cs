using System.Collections.Generic;

namespace FraudScoring.Reports;

/// <summary>One table of the report, whoever draws it. The last <paramref name="Numbers"/> columns hold numbers.</summary>
internal sealed record Table(string Title, IReadOnlyList<string> Columns, int Numbers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public bool IsNumber(int column) => column >= Columns.Count - Numbers;
}
