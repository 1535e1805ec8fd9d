using System.Collections.Generic;
using Spectre.Console;

namespace FraudScoring.Reports;

/// <summary>Tables for people at a terminal.</summary>
internal static class Terminal
{
    public static void Write(IAnsiConsole console, IEnumerable<Table> tables)
    {
        foreach (var table in tables)
        {
            var drawn = new Spectre.Console.Table { Title = new(Markup.Escape(table.Title), new(decoration: Decoration.Bold)) };
            drawn.RoundedBorder();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var alignment = table.IsNumber(i) ? Justify.Right : Justify.Left;
                drawn.AddColumn(new TableColumn(Markup.Escape(table.Columns[i])) { Alignment = alignment });
            }

            foreach (var row in table.Rows)
                drawn.AddRow([.. Escaped(row)]);
            console.Write(drawn);
        }
    }

    private static IEnumerable<string> Escaped(IEnumerable<string> row)
    {
        foreach (var cell in row)
            yield return Markup.Escape(cell);
    }
}
