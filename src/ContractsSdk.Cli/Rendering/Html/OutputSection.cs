using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Cli.Inspecting;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>What comes out.</summary>
internal static class OutputSection
{
    private static readonly string[] Columns = ["output", "type", "meaning", "promised", "read from"];

    public static Markup Of(ContractCard card) =>
        ReportPage.Section("outputs", "Outputs", DataTable.Of(Columns, [.. card.Outputs.Select(Row)]));

    private static IReadOnlyList<Markup> Row(OutputCard output) =>
    [
        Names.Of(output.Name, output.Marks, output.Description),
        Markup.Of($"<code>{output.Type}</code>"),
        output.Meaning.Length == 0 ? Markup.None : Markup.Of($"<bdi>{output.Meaning}</bdi>"),
        output.Promised.Length == 0 ? Markup.None : Markup.Of($"<bdi>{output.Promised}</bdi>"),
        Markup.Of($"<code><bdi>{output.Place}</bdi></code>"),
    ];
}
