using System;
using System.Linq;

namespace ContractsSdk.Architecture.Tests;

public sealed class AssemblyTests
{
    // What the compiler's host brings. Anything else would have to be shipped beside the analyzers and could meet another version there.
    private static readonly string[] CompilerHost =
        ["netstandard", "System.Collections.Immutable", "System.Memory", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"];

    public static TheoryData<string, string[]> CompilerSide => new()
    {
        { "ContractsSdk.Contracts", ["netstandard"] },
        { "ContractsSdk.Analyzers", [.. CompilerHost, "ContractsSdk.Contracts"] },
        {
            "ContractsSdk.CodeFixes",
            [
                .. CompilerHost, "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces",
                "System.Composition.AttributedModel", "ContractsSdk.Contracts", "ContractsSdk.Analyzers",
            ]
        },
    };

    // What MSBuild brings, whichever runtime it runs on.
    public static TheoryData<string, string[]> BuildSide => new()
    {
        { "ContractsSdk.Workspace", ["netstandard", "System.Collections.Immutable", "System.Reflection.Metadata", "ContractsSdk.Contracts"] },
        {
            "ContractsSdk.Build",
            ["netstandard", "Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "ContractsSdk.Contracts", "ContractsSdk.Workspace"]
        },
    };

    public static TheoryData<string, string[]> RunTime => new()
    {
        { "ContractsSdk", ["ContractsSdk.Contracts"] },
        { "ContractsSdk.OnnxRuntime", ["ContractsSdk.Contracts", "ContractsSdk"] },
        { "ContractsSdk.Cli", ["ContractsSdk.Contracts", "ContractsSdk.Workspace"] },
    };

    [Theory]
    [MemberData(nameof(CompilerSide))]
    [MemberData(nameof(BuildSide))]
    public void WhatRunsInTheCompilerAndTheBuildReferencesOnlyItsHost(string assembly, string[] host) =>
        Offenders.None(House.Assembly(assembly).References.Except(host).Select(reference => $"{assembly} references {reference}"));

    [Theory]
    [MemberData(nameof(RunTime))]
    public void LibrariesReferenceEachOtherAlongTheArrowsOnly(string assembly, string[] below) => Offenders.None(
        from reference in House.Assembly(assembly).References
        where reference.StartsWith("ContractsSdk", StringComparison.Ordinal) && !below.Contains(reference)
        select $"{assembly} references {reference}");

    [Fact]
    public void NoEngineIsKnownToTheRuntime() => Offenders.None(
        from type in House.Assembly("ContractsSdk").Types
        from used in type.Uses
        where used.Name is "NativeLibrary" or "DllImportAttribute" or "LibraryImportAttribute"
        select $"{type.Type} uses {used}");
}
