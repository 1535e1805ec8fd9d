using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Cli.Outcomes;

namespace ContractsSdk.Cli.Projects;

/// <summary>The contracts a command is about.</summary>
internal static class ContractNames
{
    /// <summary>The named one, or every one of the project; at least one.</summary>
    public static IReadOnlyList<string> Of(Project project, string? named)
    {
        var ids = project.Folder.ContractIds();
        if (ids.Count == 0)
            throw CommandFailedException.Usage("the project keeps no contract yet; begin with 'dotnet build -t:UpdateContracts'");
        if (named is not null && !ids.Contains(named))
            throw CommandFailedException.Usage($"there is no contract '{named}'; there are {string.Join(", ", ids)}");
        return named is null ? ids : [named];
    }
}
