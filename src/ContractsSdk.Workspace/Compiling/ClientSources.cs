using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Workspace.Compiling;

/// <summary>
/// Looks for clients in source text, before anything is compiled. Without its other half a client only gets errors about members that are
/// missing, so what is really wrong must be said first.
/// </summary>
public static class ClientSources
{
    private static readonly string[] Attributes = ["ModelContract(", "ModelContractAttribute("];

    /// <summary>What keeps the generator from writing the clients of a project, said at the first of them; null where there is none.</summary>
    /// <param name="project">The project.</param>
    /// <param name="sources">The files the compiler is given.</param>
    /// <param name="compiler">The compiler.</param>
    public static ProjectFinding? NotGenerated(ProjectFolder project, IEnumerable<string> sources, CompilerHost compiler)
    {
        if (compiler.Obstacle() is not { } obstacle)
            return null;
        var declared = sources
            .Select(source => (File: project.Relative(source), Line: LineOfClient(TextFile.Read(project.Absolute(source), out _))))
            .FirstOrDefault(found => found.Line > 0);
        return declared.Line == 0 ? null : new(
            RuleIds.ClientNotGenerated, RuleLevel.Error, declared.File, declared.Line,
            $"ContractsSdk can generate nothing for this client: {obstacle}");
    }

    // A line that begins as a list of attributes does; in a comment it would not.
    private static int LineOfClient(string? text) => text is null ? 0 : 1 + Array.FindIndex(
        text.Split('\n'),
        line => line.TrimStart().StartsWith("[", StringComparison.Ordinal)
            && Attributes.Any(attribute => line.IndexOf(attribute, StringComparison.Ordinal) >= 0));
}
