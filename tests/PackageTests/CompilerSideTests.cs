using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using ContractsSdk.Workspace.Compiling;

namespace PackageTests;

/// <summary>
/// The compiler answers a request for a newer assembly than its own by not loading the analyzer. Nothing fails then: everything that is
/// generated is just missing.
/// </summary>
public sealed class CompilerSideTests(Packages packages)
{
    // The compiler's own folder, then the runtime it runs on.
    private static readonly string[] Host =
    [
        typeof(CompilerSideTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "CompilerFolder").Value!,
        RuntimeEnvironment.GetRuntimeDirectory(),
    ];

    [Theory]
    [InlineData("ContractsSdk.Analyzers")]
    [InlineData("ContractsSdk.Contracts")]
    public void WhatIsPackedForTheCompilerReferencesWhatThisSdksCompilerHas(string assembly)
    {
        using var package = packages.Open("ContractsSdk");
        var packed = CompilerSide(package);
        var siblings = packed.Select(entry => Path.GetFileNameWithoutExtension(entry.Name)).ToHashSet(StringComparer.Ordinal);
        var references = References(packed.Single(entry => entry.Name == assembly + ".dll"));

        Assert.Contains(references, reference => reference.Name == "netstandard");
        foreach (var reference in references.Where(reference => !siblings.Contains(reference.Name!)))
        {
            var found = Host.Select(folder => Path.Combine(folder, reference.Name + ".dll")).FirstOrDefault(File.Exists);
            Assert.True(found is not null, $"{assembly} references {reference.Name}, which the compiler does not bring.");
            Assert.True(AssemblyName.GetAssemblyName(found).Version >= reference.Version, $"{assembly} references {reference}, newer than the compiler's.");
        }
    }

    [Fact]
    public void TheOldestCompilerTheBuildAcceptsIsTheOneTheyWereBuiltAgainst()
    {
        using var package = packages.Open("ContractsSdk");
        var analyzers = CompilerSide(package).Single(entry => entry.Name == "ContractsSdk.Analyzers.dll");

        var compiler = References(analyzers).Single(reference => reference.Name == "Microsoft.CodeAnalysis").Version!;

        Assert.Equal(CompilerHost.OldestCompiler, new Version(compiler.Major, compiler.Minor));
    }

    private static List<ZipArchiveEntry> CompilerSide(ZipArchive package) =>
        package.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)).ToList();

    private static List<AssemblyName> References(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(content);
        content.Position = 0;
        using var image = new PEReader(content);
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName()).ToList();
    }
}
