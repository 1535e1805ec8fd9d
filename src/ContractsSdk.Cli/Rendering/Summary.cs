using System.Globalization;
using System.Linq;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Rendering;

/// <summary>A report in one line.</summary>
internal static class Summary
{
    public static string Of(Report report)
    {
        var counts = new[]
        {
            Count(report.Count(RuleLevel.Error), "error"), Count(report.Count(RuleLevel.Warning), "warning"),
            Count(report.Count(RuleLevel.Info), "note"),
        };
        var heard = counts.Where(count => !count.StartsWith('0')).ToList();
        return heard.Count == 0 ? "nothing found" : string.Join(", ", heard);
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
