using System;
using System.Linq;
using System.Reflection;

namespace ContractsSdk.Architecture.Tests.PublicApi;

/// <summary>Everything of an assembly that code elsewhere can be written against: a line each, ordinal.</summary>
internal static class ApiText
{
    /// <summary>How the files are written again.</summary>
    public const string Command = "CONTRACTSSDK_UPDATE_DOCS=1 dotnet test --project tests/ContractsSdk.Architecture.Tests";

    public static string Of(Assembly assembly) =>
        $"""
        # What {assembly.GetName().Name} promises. Reviewed: a line that goes or changes breaks somebody.
        # Written by a test; after a change, or a conflict in this file (take either side), write it again:
        #   {Command}

        """.ReplaceLineEndings("\n") + string.Concat(assembly.GetExportedTypes()
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(ApiType.Lines)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(WithoutAttributes, StringComparer.Ordinal)
            .Select(line => line + "\n"));

    private static string WithoutAttributes(string line) => line.StartsWith('[') ? line[(line.LastIndexOf("] ", StringComparison.Ordinal) + 2)..] : line;
}
