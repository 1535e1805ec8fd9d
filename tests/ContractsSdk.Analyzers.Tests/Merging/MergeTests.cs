using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Baselines;

namespace ContractsSdk.Analyzers.Tests.Merging;

/// <summary>Two branches change one contract, and git merges them.</summary>
public sealed class MergeTests
{
    private const string Source = """
        [ModelContract("fraud-detector", "1.1.0")]
        public sealed partial class Client : ModelClient<Payment, FraudScore>;

        [Features(Tensor = "x")]
        public sealed record Payment
        {
            [Feature("amount", Slot = 0), Range(0.0, 50_000.0)]
            public required float Amount { get; init; }

            [Feature("merchant", Slot = 1), AllowedValues("grocery", "travel"), OneHot]
            public required string Merchant { get; init; }

            [Feature("present", Slot = 3)]
            public required bool Present { get; init; }
        }

        """;

    [Fact]
    public async Task TwoFeaturesAreMergedAndTheHeadIsWhatTheMergedCodeDeclares()
    {
        var merged = Merged(Before("merchant", Feature("country", 4)), Before("present", Feature("orders", 5)));

        Assert.NotNull(merged);
        Assert.Equal(Head(merged.Value.Source), merged.Value.Head);
        Assert.Equal(
            ["amount", "country", "merchant", "orders", "present"],
            LoadedClient.Of(merged.Value.Source).Contract.Features.Select(feature => feature.Name));
        Assert.Empty(await AnalyzerRun.Over(TestProject.Of(merged.Value.Source).Compile()));
    }

    [Fact]
    public async Task TwoFeaturesInOneSlotMergeAsTextAndAreCaught()
    {
        var merged = Merged(Before("merchant", Feature("country", 4)), Before("present", Feature("orders", 4)));

        Assert.NotNull(merged);
        Assert.Contains("MC023", (await AnalyzerRun.Over(TestProject.Of(merged.Value.Source).Compile())).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task TwoFeaturesOfOneNameMergeAsTextAndAreCaught()
    {
        var merged = Merged(Before("merchant", Feature("country", 4)), Before("present", Feature("country", 4).Replace(" Country ", " Land ", StringComparison.Ordinal)));

        Assert.True(merged is null
            || (await AnalyzerRun.Over(TestProject.Of(merged.Value.Source).Compile())).Any(diagnostic => diagnostic.Id == "MC014"));
    }

    [Fact]
    public void TwoVersionsAreAConflictSomebodyResolves() => Assert.Null(Merged(
        Source.Replace("1.1.0", "1.2.0", StringComparison.Ordinal), Source.Replace("1.1.0", "2.0.0", StringComparison.Ordinal)));

    private static (string Source, string Head)? Merged(string ours, string theirs)
    {
        Assert.SkipUnless(Branches.HasGit, "There is no git to merge with.");
        using var branches = new Branches();
        return branches.Merge((Source, Head(Source)), (ours, Head(ours)), (theirs, Head(theirs)));
    }

    private static string Before(string feature, string added) =>
        Source.Replace($"    [Feature(\"{feature}\"", added + $"    [Feature(\"{feature}\"", StringComparison.Ordinal);

    private static string Feature(string name, int slot) =>
        $$"""
            [Feature("{{name}}", Slot = {{slot}}, Missing = 0f)]
            public float? {{char.ToUpperInvariant(name[0])}}{{name[1..]}} { get; init; }


        """;

    // What the build writes of a declaration.
    private static string Head(string source)
    {
        var compilation = TestProject.Of(source).Compile();
        var client = compilation.GetTypeByMetadataName("Client")!;
        return new HeadContract(ContractReader.Read(client, compilation, CancellationToken.None).Declaration!.Contract, "App").Write();
    }
}
