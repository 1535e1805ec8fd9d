using System.Collections.Generic;
using System.IO;
using System.Linq;
using Spectre.Console;

namespace ContractsSdk.Cli.Rendering;

/// <summary>A plain table: framed at a terminal, else aligned text.</summary>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The cells.</param>
internal sealed record TextTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const string Gap = "  ";

    public void Write(TextWriter output, bool isTerminal)
    {
        if (isTerminal)
        {
            var table = new Table().Border(TableBorder.Rounded);
            foreach (var column in Columns)
                table.AddColumn(Markup.Escape(column));
            foreach (var row in Rows)
                table.AddRow(row.Select(cell => new Text(Printable.Of(cell))));
            AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) }).Write(table);
            return;
        }

        List<IReadOnlyList<string>> lines = [Columns, .. Rows.Select(row => row.Select(Printable.Of).ToList())];
        var widths = Columns.Select((_, column) => lines.Max(line => line[column].Length)).ToList();
        foreach (var line in lines)
            output.WriteLine((Gap + string.Join(Gap, line.Select((cell, column) => cell.PadRight(widths[column])))).TrimEnd());
    }
}
