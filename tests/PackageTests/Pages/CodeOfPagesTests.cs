using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests.Pages;

/// <summary>
/// Pages show code that compiles, without a warning, against the packages: the first page as one program, the others block by block beside
/// the contract of the first. The pages of rules show mistakes, which their own tests look at, and the start guide is run.
/// </summary>
public sealed class CodeOfPagesTests(Packages packages)
{
    // What the pages take for granted around their snippets.
    private const string Surroundings =
        """
        var builder = WebApplication.CreateBuilder(args);
        var transaction = new Transaction { Amount = 12.5f, Merchant = "grocery", CardPresent = true };
        """;

    [Fact]
    public async Task ItCompiles()
    {
        var readme = CodeBlock.Of("README.md").ToList();
        var lines = readme.Skip(1).SelectMany(block => block.Lines).ToLookup(line => line.StartsWith("using ContractsSdk", StringComparison.Ordinal));
        var blocks = Others().SelectMany(CodeBlock.Of).Where(block => block.WhyNotCompiled is null).ToList();
        Assert.NotEmpty(lines[true]);
        Assert.NotEmpty(blocks);

        using var consumer = new Consumer(packages, "Microsoft.NET.Sdk.Web");
        // Pages show one contract more than once.
        consumer.Write(".editorconfig", "root = true\n\n[*.cs]\ndotnet_diagnostic.MC502.severity = none\n");
        consumer.Write("Contract.cs", string.Join('\n', readme[0].Lines));
        consumer.Write("Program.cs", string.Join('\n', [.. lines[true], Surroundings, .. lines[false]]));
        foreach (var (index, block) in blocks.Index())
            consumer.Write($"Pages/{block.Name}.{index}.cs", block.AsFile(index));

        (await consumer.BuildAsync()).Succeeded();
    }

    [Fact]
    public void WhatIsNotCompiledSaysWhy() => Assert.All(
        Others().SelectMany(CodeBlock.Of).Select(block => block.WhyNotCompiled).OfType<string>(), reason => Assert.NotEmpty(reason));

    private static IEnumerable<string> Others() =>
        from file in Directory.EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories)
        let page = Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/')
        where !page.StartsWith("docs/rules/", StringComparison.Ordinal) && page != "docs/start.md"
        orderby page
        select page;
}
