using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>A table that becomes a list of cards where the page is narrow. Columns without any content are left out.</summary>
internal static class DataTable
{
    /// <param name="columns">The headings; the first column names the row.</param>
    /// <param name="rows">The cells.</param>
    public static Markup Of(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<Markup>> rows)
    {
        var told = Enumerable.Range(0, columns.Count).Where(column => rows.Any(row => row[column].ToString().Length > 0)).ToList();
        return Markup.Of(
            $"""
            <table>
            <thead><tr>{Markup.Join(told.Select(column => Markup.Of($"""<th scope="col">{columns[column]}</th>""")))}</tr></thead>
            <tbody>
            {Markup.Join(rows.Select(row => Row(columns, told, row)))}</tbody>
            </table>
            """);
    }

    private static Markup Row(IReadOnlyList<string> columns, IReadOnlyList<int> told, IReadOnlyList<Markup> row) => Markup.Of(
        $"<tr>{Markup.Join(told.Select((column, index) => index == 0 ? Markup.Of($"""<th scope="row">{row[column]}</th>""") : Cell(columns[column], row[column])))}</tr>\n");

    private static Markup Cell(string column, Markup content) => content.ToString().Length == 0
        ? Markup.Of($"""<td class="empty"></td>""")
        : Markup.Of($"""<td data-label="{column}">{content}</td>""");
}
