using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Rendering;

/// <summary>A report for programs. Holds no value of any fact: some are nobody's business, and logs are kept long.</summary>
internal sealed record ReportJson(
    int Schema, int Errors, int Warnings, int Notes, IReadOnlyList<string> Remarks, IReadOnlyList<ReportJson.FindingJson> Findings)
{
    public static void Write(TextWriter output, Report report) => JsonText.Write(output, JsonShapes.Readable.ReportJson, new ReportJson(
        1, report.Count(RuleLevel.Error), report.Count(RuleLevel.Warning), report.Count(RuleLevel.Info), report.Remarks,
        [.. report.Entries.Select(FindingJson.Of)]));

    internal sealed record FindingJson(
        string? Contract, string Rule, string Level, string File, int Line, string Message, string Help, ChangeJson? Change, string? Next)
    {
        public static FindingJson Of(Entry entry) => new(
            entry.Contract, entry.Rule, Levels.Word(entry.Level), entry.File, entry.Line, entry.Message, RulePages.Of(entry.Rule),
            entry.Change is null ? null : ChangeJson.Of(entry.Change), entry.Next);
    }

    internal sealed record ChangeJson(
        string From, string To, string? Root, string Scope, string? Path, string Fact, string What, string Class,
        IReadOnlyList<string> Breaks, string RequiredBump, string Acceptance, bool Covered)
    {
        public static ChangeJson Of(Finding finding) => new(
            finding.From, finding.To, finding.Root, finding.Change.Scope, finding.Change.Path, finding.Change.Fact, finding.What,
            Word(finding.Class), BreaksWords.Of(finding.Breaks), Word(finding.RequiredBump), Word(finding.Acceptance), finding.IsCovered);

        private static string Word<T>(T value)
            where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
    }
}
