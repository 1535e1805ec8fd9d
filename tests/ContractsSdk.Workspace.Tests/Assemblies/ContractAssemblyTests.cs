using System;
using System.IO;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Tests.Support;

namespace ContractsSdk.Workspace.Tests.Assemblies;

/// <summary>Reading an assembly ends with its contracts or a sentence. That a client's are found is shown by the builds in PackageTests.</summary>
public sealed class ContractAssemblyTests
{
    [Fact]
    public void AnAssemblyWithoutClientsHasNone()
    {
        Assert.Empty(ContractAssembly.Read(typeof(ContractAssemblyTests).Assembly.Location, out var problem)!);
        Assert.Null(problem);
    }

    [Fact]
    public void WhatIsNoAssemblyIsToldInWords()
    {
        using var project = new TestProject();
        foreach (var (name, bytes) in new[] { ("empty.dll", Array.Empty<byte>()), ("text.dll", "MZ and nothing more"u8.ToArray()) })
        {
            project.Write(name, bytes);
            Assert.Null(ContractAssembly.Read(project.PathOf(name), out var problem));
            Assert.Contains(".NET assembly", problem, StringComparison.Ordinal);
        }

        Assert.Null(ContractAssembly.Read(project.PathOf("absent.dll"), out var absent));
        Assert.Equal("there is no such file", absent);
    }

    [Fact]
    public void AnAssemblyThatWasCutOffOrBrokenNeverThrows()
    {
        using var project = new TestProject();
        var whole = File.ReadAllBytes(typeof(ContractAssembly).Assembly.Location);
        var random = new Random(7);
        for (var attempt = 0; attempt < 300; attempt++)
        {
            var bytes = whole[..random.Next(whole.Length)];
            for (var flip = 0; flip < 20; flip++)
                bytes[random.Next(Math.Max(1, bytes.Length))] ^= (byte)(1 << random.Next(8));
            project.Write("broken.dll", bytes);
            var contracts = ContractAssembly.Read(project.PathOf("broken.dll"), out var problem);
            Assert.True(contracts is null == problem is not null);
        }
    }
}
