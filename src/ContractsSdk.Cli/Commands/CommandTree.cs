using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Outcomes;

namespace ContractsSdk.Cli.Commands;

/// <summary>Every command.</summary>
internal static class CommandTree
{
    public static Command Of(Surroundings surroundings)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        var root = new DocumentedCommand(
            "contracts",
            "Model contracts on the command line: compare, check, freeze, accept, tell.\n\n"
            + "Exit codes: 0 all is well, 1 something was found or refused, 2 wrong usage, 3 a file cannot be read, understood or "
            + "written, 4 the project does not build.",
            "contracts check", "contracts freeze", "contracts diff fraud-detector@1.0.0 head")
        {
            help,
            new VersionOption(),
            CheckCommand.Create(surroundings),
            DiffCommand.Create(surroundings),
            FreezeCommand.Create(surroundings),
            AcceptCommand.Create(surroundings),
            ChangelogCommand.Create(surroundings),
            ReportCommand.Create(surroundings),
            InspectCommand.Create(surroundings),
            SignatureCommand.Create(surroundings),
            ManifestCommand.Create(surroundings),
            PrepareCommand.Create(surroundings),
            GoldenCommand.Create(surroundings),
            ProfileCommand.Create(surroundings),
            ScaffoldCommand.Create(surroundings),
        };
        root.SetAction(_ => Task(surroundings));
        return root;
    }

    /// <summary>The words that lead to a command.</summary>
    public static IEnumerable<string> PathOf(Command command) =>
        command.Parents.OfType<Command>().SelectMany(PathOf).Append(command.Name);

    private static int Task(Surroundings surroundings)
    {
        surroundings.Error.WriteLine("say which command; see contracts --help");
        return ExitCode.Usage;
    }
}
