using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Operations.Tests.Recipes;

/// <summary>An alert on a name that nobody writes never fires: every name in the recipes is one that the code writes.</summary>
public sealed class RecipeTests
{
    [Fact]
    public void Every_alert_names_what_there_is() => Assert.Empty(Recipe.Alerts().SelectMany(Mistakes));

    [Fact]
    public void Every_panel_names_what_there_is() => Assert.Empty(Recipe.Panels().SelectMany(Mistakes));

    [Fact]
    public void Every_alert_has_its_paragraph_and_every_paragraph_its_alert()
    {
        var alerts = Recipe.Alerts().ToList();
        var paragraphs = File.ReadLines(Recipe.PathOf("README.md"))
            .Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..]);

        Assert.Equal(alerts.Select(alert => alert.Name).Order(StringComparer.Ordinal), paragraphs.Order(StringComparer.Ordinal));
        Assert.All(alerts, alert => Assert.Equal($"docs/operations/README.md#{alert.Name.ToLowerInvariant()}", alert.Runbook));
    }

    [Fact]
    public void Everything_that_is_measured_is_on_the_dashboard()
    {
        var shown = string.Join(" ", Recipe.Panels().Select(panel => panel.Expression));

        // Of a histogram the buckets are enough.
        Assert.All(
            PrometheusNames.Series.Keys.Where(series => !IsBesideBuckets(series, "_sum") && !IsBesideBuckets(series, "_count")),
            series => Assert.Contains(series + "{", shown, StringComparison.Ordinal));

        static bool IsBesideBuckets(string series, string ending) => series.EndsWith(ending, StringComparison.Ordinal)
            && PrometheusNames.Series.ContainsKey(series[..^ending.Length] + "_bucket");
    }

    [Fact]
    public void The_choice_of_contracts_asks_for_what_there_is()
    {
        using var dashboard = JsonDocument.Parse(File.ReadAllText(Recipe.PathOf("dashboard.json")));

        var query = dashboard.RootElement.GetProperty("templating").GetProperty("list")[1].GetProperty("definition").GetString();

        Assert.Equal("label_values(ml_model_info_ratio, ml_contract_id)", query);
        Assert.Contains("ml_contract_id", PrometheusNames.Series["ml_model_info_ratio"]);
    }

    [Theory]
    [InlineData("rate(ml_prediction_rows[5m])", "no series or function 'ml_prediction_rows'")]
    [InlineData("rate(ml_prediction_rows_total{ml_feature=\"x\"}[5m])", "has no label 'ml_feature'")]
    [InlineData("rate(ml_prediction_rows_total{ml_prediction_source=\"falback\"}[5m])", "never says 'falback'")]
    [InlineData("sum by (ml_rule) (rate(ml_prediction_rows_total[5m]))", "has the label 'ml_rule'")]
    [InlineData("sum(up)", "names no series")]
    public void A_name_that_nobody_writes_is_found(string expression, string mistake) =>
        Assert.Contains(PromQl.Mistakes(expression), found => found.Contains(mistake, StringComparison.Ordinal));

    private static string[] Mistakes(Recipe recipe)
    {
        var labels = PrometheusNames.Series.Where(series => recipe.Expression.Contains(series.Key, StringComparison.Ordinal)).SelectMany(series => series.Value);
        return
        [
            .. PromQl.Mistakes(recipe.Expression).Select(mistake => $"{recipe.Name}: {mistake}"),
            .. PromQl.Shown(recipe.Text).Except(labels).Select(label => $"{recipe.Name} shows '{label}', which it has not"),
        ];
    }
}
