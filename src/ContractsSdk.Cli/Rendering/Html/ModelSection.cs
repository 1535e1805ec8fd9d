using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Cli.Models;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>What the model offers.</summary>
internal static class ModelSection
{
    private static readonly string[] Columns = ["tensor", "direction", "type", "shape", "known values"];

    public static Markup Of(SignatureCard? model) => model is null ? Markup.None : ReportPage.Section("model", "Model", Markup.Of(
        $"""
        <dl class="facts">
        {Markup.Join(model.Facts.Select(fact => Markup.Of($"<div><dt><bdi>{fact.Name}</bdi></dt><dd><bdi>{fact.Text}</bdi></dd></div>\n")))}</dl>
        {DataTable.Of(Columns, [.. model.Tensors.Select(Row)])}
        """));

    // The card has the direction first; here the name leads the row.
    private static IReadOnlyList<Markup> Row(IReadOnlyList<string> tensor) =>
    [
        Markup.Of($"""<span class="name"><bdi>{tensor[1]}</bdi></span>"""), Markup.Of($"{tensor[0]}"), Markup.Of($"<code>{tensor[2]}</code>"),
        Markup.Of($"<code><bdi>{tensor[3]}</bdi></code>"), tensor[4].Length == 0 ? Markup.None : Markup.Of($"<bdi>{tensor[4]}</bdi>"),
    ];
}
