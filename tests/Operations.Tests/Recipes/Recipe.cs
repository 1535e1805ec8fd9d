using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContractsSdk.Tests;

namespace Operations.Tests.Recipes;

/// <summary>One expression of a recipe, with the texts that show its labels.</summary>
/// <param name="Name">The alert, or the panel.</param>
/// <param name="Expression">PromQL.</param>
/// <param name="Text">What people see of it.</param>
/// <param name="Runbook">Where to read on; empty for panels.</param>
public sealed record Recipe(string Name, string Expression, string Text, string Runbook)
{
    /// <summary>The rules of alerts.yml, which is written in the shape that this reads: two spaces a level, folded expressions.</summary>
    public static IEnumerable<Recipe> Alerts() => File.ReadAllText(PathOf("alerts.yml")).Split("- alert: ").Skip(1).Select(rule =>
    {
        var lines = rule.Split('\n').Where(line => !line.TrimStart().StartsWith('#')).ToList();
        var expression = lines.SkipWhile(line => line != "        expr: >-").Skip(1)
            .TakeWhile(line => line.StartsWith("          ", StringComparison.Ordinal));
        return new Recipe(lines[0].Trim(), string.Join(" ", expression.Select(line => line.Trim())), Field(lines, "summary"), Field(lines, "runbook_url"));
    });

    /// <summary>The targets of dashboard.json.</summary>
    public static IEnumerable<Recipe> Panels()
    {
        using var dashboard = JsonDocument.Parse(File.ReadAllText(PathOf("dashboard.json")));
        return
        [
            .. from panel in dashboard.RootElement.GetProperty("panels").EnumerateArray()
               from target in panel.GetProperty("targets").EnumerateArray()
               select new Recipe(
                   panel.GetProperty("title").GetString()!, target.GetProperty("expr").GetString()!,
                   target.GetProperty("legendFormat").GetString()!, Runbook: ""),
        ];
    }

    public static string PathOf(string file) => RepositoryFiles.PathOf("docs", "operations", file);

    public override string ToString() => Name;

    private static string Field(IEnumerable<string> lines, string name) =>
        lines.Single(line => line.TrimStart().StartsWith($"{name}: ", StringComparison.Ordinal)).Split(": ", 2)[1].Trim('"');
}
