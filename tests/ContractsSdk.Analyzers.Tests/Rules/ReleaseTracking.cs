using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Tests;

namespace ContractsSdk.Analyzers.Tests.Rules;

/// <summary>The rules as the two AnalyzerReleases files list them.</summary>
internal static class ReleaseTracking
{
    private static readonly string[] Files = ["Shipped", "Unshipped"];

    public static IEnumerable<string> Lines() =>
        Files
            .Select(name => RepositoryFiles.PathOf("analyzers", "ContractsSdk.Analyzers", $"AnalyzerReleases.{name}.md"))
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("MC", StringComparison.Ordinal));
}
