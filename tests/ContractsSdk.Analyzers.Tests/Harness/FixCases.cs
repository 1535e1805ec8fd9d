using System.Collections.Generic;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>Sources a code fix mends, and what they are then.</summary>
internal abstract class FixCases(CodeFixProvider fix)
{
    public CodeFixProvider Fix { get; } = fix;

    /// <summary>By what the source shows. Where more than one diagnostic is marked, all are mended at once.</summary>
    public abstract Dictionary<string, FixCase> All { get; }
}

/// <summary>One source and what a fix makes of it.</summary>
/// <param name="Way">Which of the ways the fix offers.</param>
/// <param name="Before">With the diagnostics marked.</param>
/// <param name="After">With those that are left, if any, marked.</param>
internal sealed record FixCase(string Way, string Before, string After);
