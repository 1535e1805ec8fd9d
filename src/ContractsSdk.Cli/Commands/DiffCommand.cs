using System;
using System.CommandLine;
using ContractsSdk.Cli.Comparing;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts.Comparison;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts diff</c>: what one contract changes of another.</summary>
internal static class DiffCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var old = new Argument<string>("old") { Description = "The contract before: a file, <id>@<version>, or a version." };
        var @new = new Argument<string>("new") { Description = "The contract after: a file, <id>@<version>, <id>@head, or head." };
        var project = new ProjectOption(surroundings);
        var report = new ReportOptions();
        var command = new DocumentedCommand(
            "diff",
            "Shows what one contract changes of another: the rule, who breaks, the version it needs.",
            "contracts diff fraud-detector@1.0.0 head", "contracts diff old/head.contract new/head.contract --format markdown")
        {
            old, @new, project,
        };
        command.AddAll(report.All);
        command.SetAction(parsed =>
        {
            var found = new Lazy<Project>(() => project.Read(parsed));
            var (before, after) = (Operand.Read(parsed.GetValue(old)!), Operand.Read(parsed.GetValue(@new)!));
            var reader = new SideReader(surroundings.Folder, found);
            var diff = ContractDiff.Of(reader.Read(before, after), reader.Read(after, before), found.IsValueCreated ? found.Value.Options : new ComparisonOptions());
            return report.Write(parsed, surroundings, diff);
        });
        return command;
    }
}
