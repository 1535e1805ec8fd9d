using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Inspecting;

namespace ContractsSdk.Cli.Rendering;

/// <summary>A contract, for people.</summary>
internal static class ContractCardText
{
    private static readonly string[] In = ["feature", "type", "unit", "allowed", "missing", "encoding", "goes to", ""];
    private static readonly string[] Out = ["output", "type", "meaning", "promised", "read from", ""];

    public static void Write(TextWriter output, bool isTerminal, ContractCard card)
    {
        var width = card.Facts.Count == 0 ? 0 : card.Facts.Max(fact => fact.Name.Length);
        output.WriteLine(Printable.Of($"{card.Id} {card.Version}"));
        foreach (var fact in card.Facts)
            output.WriteLine(Printable.Of($"  {fact.Name.PadRight(width)}  {fact.Text}"));
        Table(output, isTerminal, In, card.Features.Select(feature => (IReadOnlyList<string>)
            [feature.Name, feature.Type, feature.Unit, feature.Allowed, feature.Missing, feature.Encoding, feature.Place, string.Join(", ", feature.Marks)]));
        Table(output, isTerminal, Out, card.Outputs.Select(value => (IReadOnlyList<string>)
            [value.Name, value.Type, value.Meaning, value.Promised, value.Place, string.Join(", ", value.Marks)]));
    }

    // A column that says nothing of any row is left out: most contracts need few of them.
    private static void Table(TextWriter output, bool isTerminal, string[] columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        var told = Enumerable.Range(0, columns.Length).Where(column => all.Exists(row => row[column].Length > 0)).ToList();
        output.WriteLine();
        new TextTable([.. told.Select(column => columns[column])], [.. all.Select(row => told.ConvertAll(column => row[column]))]).Write(output, isTerminal);
    }
}
