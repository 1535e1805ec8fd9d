using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests;

/// <summary>The first page shows code that compiles: word for word, without a warning, against the packages.</summary>
public sealed partial class ReadmeTests(Packages packages)
{
    // What the page takes for granted around its snippets.
    private const string Surroundings =
        """
        var builder = WebApplication.CreateBuilder(args);
        var transaction = new Transaction { Amount = 12.5f, Merchant = "grocery", CardPresent = true };
        """;

    [Fact]
    public async Task ItsCodeCompiles()
    {
        var page = await File.ReadAllTextAsync(RepositoryFiles.PathOf("README.md"), TestContext.Current.CancellationToken);
        var blocks = CSharp().Matches(page).Select(match => match.Groups[1].Value).ToList();
        var lines = blocks.Skip(1).SelectMany(block => block.Split('\n')).ToLookup(line => line.StartsWith("using ContractsSdk", StringComparison.Ordinal));
        Assert.NotEmpty(lines[true]);

        using var consumer = new Consumer(packages, "Microsoft.NET.Sdk.Web");
        consumer.Write("Contract.cs", blocks[0]);
        consumer.Write("Program.cs", string.Join('\n', [.. lines[true], Surroundings, .. lines[false]]));

        (await consumer.BuildAsync()).Succeeded();
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
