using ContractsSdk.Contracts.Comparison;

namespace ContractsSdk.Cli.Projects;

/// <summary>What a project decided about the rules.</summary>
internal static class ProjectOptions
{
    /// <summary>The options: the catalogue's, until the project's <c>.editorconfig</c> is read here as the compiler reads it.</summary>
    public static ComparisonOptions Of(Project project)
    {
        _ = project;
        return new();
    }
}
