using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Cli.Inspecting;
using ContractsSdk.Cli.Reporting;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>What goes in, and where.</summary>
internal static class FeatureSection
{
    private static readonly string[] Columns = ["feature", "type", "unit", "allowed", "missing", "goes to"];

    public static Markup Of(ContractReport report) => ReportPage.Section("features", "Features", Markup.Of(
        $"""
        {Markup.Join(report.Tensors.Select(Strip))}
        {DataTable.Of(Columns, [.. report.Card.Features.Select(Row)])}
        """));

    private static IReadOnlyList<Markup> Row(FeatureCard feature) =>
    [
        Names.Of(feature.Name, feature.Marks, feature.Description),
        Markup.Of($"<code>{feature.Type}</code>"),
        Text(feature.Unit),
        Text(feature.Allowed),
        Text(feature.Missing),
        Markup.Of($"<code><bdi>{feature.Place}</bdi></code>{(feature.Encoding.Length == 0 ? Markup.None : Markup.Of($"<small>{feature.Encoding}</small>"))}"),
    ];

    private static Markup Text(string text) => text.Length == 0 ? Markup.None : Markup.Of($"<bdi>{text}</bdi>");

    // As wide as the elements are many. Numbers alone go into the style.
    private static Markup Strip(TensorMap tensor) => Markup.Of(
        $"""
        <figure class="strip">
        <figcaption>Input <code><bdi>{tensor.Name}</bdi></code>, {tensor.Width} elements a row</figcaption>
        <ol>{Markup.Join(tensor.Parts.Select(part => Markup.Of(
            $"""<li style="flex-grow:{part.Width}"{Gap(part)} title="{part.Feature} {Elements(part)}"><b><bdi>{Name(part)}</bdi></b><i>{Elements(part)}</i></li>""")))}</ol>
        </figure>
        """);

    private static Markup Gap(TensorMap.Part part) => part.Feature.Length == 0 ? Markup.Of($""" class="gap" """) : Markup.None;

    private static string Name(TensorMap.Part part) => part.Feature.Length == 0 ? "not filled" : part.Feature;

    private static string Elements(TensorMap.Part part) => part.Width == 1
        ? part.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{part.First}–{part.First + part.Width - 1}");
}
