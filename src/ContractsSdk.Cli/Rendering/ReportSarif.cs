using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Rendering;

/// <summary>A report as SARIF 2.1.0, for code scanning.</summary>
internal static class ReportSarif
{
    private static readonly Dictionary<string, (string Title, RuleLevel Level)> Catalogue = RuleCatalogue.All
        .Select(rule => (rule.Id, rule.Title, rule.Verdict.Level))
        .Concat(ModelRules.All.Select(rule => (rule.Id, rule.Title, rule.Level)))
        .ToDictionary(rule => rule.Id, rule => (rule.Title, rule.Level), StringComparer.Ordinal);

    public static void Write(TextWriter output, Report report)
    {
        var rules = report.Entries.Select(entry => entry.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        var driver = new SarifDriver("contracts", Version, RulePages.Of("README"), [.. rules.Select(Rule)]);
        var results = report.Entries.Select(entry => Result(entry, rules.IndexOf(entry.Rule)));
        JsonText.Write(output, JsonShapes.Readable.SarifLog, new([new(new(driver), "utf16CodeUnits", [.. results])]));
    }

    // Without what follows '+': where it was built is no version.
    private static string Version =>
        typeof(ReportSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static SarifRule Rule(string id) => Catalogue.TryGetValue(id, out var rule)
        ? new(id, new(rule.Title), RulePages.Of(id), new(Levels.Sarif(rule.Level)))
        : new(id, new(id), RulePages.Of(id), new(Levels.Sarif(RuleLevel.Error)));

    private static SarifResult Result(Entry entry, int rule) => new(
        entry.Rule, rule, Levels.Sarif(entry.Level), new(entry.Message),
        [new(new(new(Uri(entry.File), "%SRCROOT%"), new(entry.Line)))],
        new Dictionary<string, string> { ["contractFact/v1"] = Fingerprint(entry) });

    // What the finding is about, and not where or in which words: it stays the same while lines move.
    private static string Fingerprint(Entry entry) => string.Join(
        " ", new[] { entry.Contract, entry.Rule, entry.Change?.Change.Scope, entry.Change?.Change.Path, entry.Change?.Change.Fact, entry.Change?.To }.OfType<string>());

    private static string Uri(string file) => string.Join('/', file.Split('/').Select(System.Uri.EscapeDataString));
}
