using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Projects;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>--configuration</c> and <c>--assembly</c>.</summary>
internal sealed class BuildOptions(Surroundings surroundings)
{
    private readonly Option<string?> _configuration = new("--configuration", "-c")
    {
        Description = "The configuration of the build. The project's default when left out.",
        HelpName = "name",
    };

    private readonly Option<string[]> _assembly = new("--assembly")
    {
        Description = "The assembly the project was built to, where it is not where MSBuild says. One for each target framework.",
        HelpName = "file",
        AllowMultipleArgumentsPerToken = false,
    };

    public IEnumerable<Option> All => [_configuration, _assembly];

    public BuildSettings Read(ParseResult parsed) => new(
        parsed.GetValue(_configuration),
        [.. (parsed.GetValue(_assembly) ?? []).Select(path => Path.GetFullPath(path, surroundings.Folder))]);
}
