using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace FraudScoring.Reports;

/// <summary>Tables for files and pipes: aligned text, no colour, no lines to strip.</summary>
internal static class PlainText
{
    private const string Gap = "  ";

    public static void Write(TextWriter output, IEnumerable<Table> tables)
    {
        foreach (var table in tables)
        {
            output.WriteLine(table.Title);
            var widths = table.Columns.Select((column, i) => table.Rows.Select(row => row[i].Length).Append(column.Length).Max()).ToArray();
            foreach (var row in table.Rows.Prepend(table.Columns))
                output.WriteLine(Gap + string.Join(Gap, row.Select((cell, i) => Align(cell, widths[i], table.IsNumber(i)))).TrimEnd());
            output.WriteLine();
        }
    }

    private static string Align(string cell, int width, bool right) => right ? cell.PadLeft(width) : cell.PadRight(width);
}
