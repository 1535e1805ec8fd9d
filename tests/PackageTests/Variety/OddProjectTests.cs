using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests.Variety;

/// <summary>
/// Projects nobody would recommend: each works, or gets one clear message. Paths with spaces, Unicode and 200 characters, and
/// <c>GeneratePathProperty</c>, are in <see cref="ShopSolution"/>; what keeps the generator from running is in <see cref="NoGeneratorTests"/>.
/// </summary>
public sealed class OddProjectTests(Packages packages)
{
    private static string Contract => File.ReadAllText(RepositoryFiles.PathOf("samples", "FraudScoring", "FraudContract.cs"));

    [Fact]
    public async Task WithoutNullableAndWithTheAnalyzersByASecondNameItWorksAndWithoutTheNativeLibraryItSaysWhatToAdd()
    {
        using var consumer = Predicting();
        consumer.Write("Contract.cs", Contract.Replace("float?", "System.Nullable<float>", StringComparison.Ordinal));
        consumer.Write("Consumer.csproj", consumer.Read("Consumer.csproj")
            .Replace("<Nullable>enable</Nullable>", "", StringComparison.Ordinal)
            .Replace("</Project>", $"<ItemGroup><Analyzer Include=\"{AnalyzersByASecondName}\" /></ItemGroup></Project>", StringComparison.Ordinal));
        (await consumer.DotnetAsync("restore")).Succeeded();

        (await consumer.BuildAsync()).Succeeded();

        Assert.StartsWith("Model ", (await consumer.RunAsync("out")).Succeeded().Output, StringComparison.Ordinal);

        File.Delete(consumer.PathOf("out", Path.GetFileName(Consumer.NativeLibrary)));
        var without = await consumer.RunAsync("out");
        Assert.NotEqual(0, without.ExitCode);
        Assert.Contains("Microsoft.ML.OnnxRuntime", without.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DllNotFoundException", without.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATrimmedApplicationPredicts()
    {
        using var consumer = Predicting();
        consumer.Write("Consumer.csproj", consumer.Read("Consumer.csproj").Replace(
            "<Nullable>", "<PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode><Nullable>", StringComparison.Ordinal));

        var published = await consumer.DotnetAsync("publish", "--output", "published", "--self-contained", "--use-current-runtime");

        // A trimmed application carries its runtime along. Where that package cannot be had, trimming cannot be tried.
        Assert.SkipWhen(
            published.Output.Contains("NU1101", StringComparison.Ordinal) || published.Output.Contains("NU1102", StringComparison.Ordinal),
            "The feeds here do not carry the runtime as a package.");
        published.Succeeded();
        Assert.DoesNotContain("warning IL", published.Output, StringComparison.Ordinal);
        var run = await Cli.RunAsync(consumer.PathOf("published", OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"), Path.GetTempPath());
        Assert.StartsWith("Model ", run.Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public async Task AnEditElsewhereCompilesAndNothingCompilesNothing()
    {
        using var consumer = Predicting();
        (await consumer.DotnetAsync("build")).Succeeded();
        var first = consumer.CompiledAt();

        (await consumer.RebuildAsync()).Succeeded();
        Assert.Equal(first, consumer.CompiledAt());

        consumer.Write("Other.cs", "internal static class Other;");
        (await consumer.RebuildAsync()).Succeeded();
        Assert.NotEqual(first, consumer.CompiledAt());
    }

    private string AnalyzersByASecondName => $"packages/contractssdk/{packages.Version.ToLowerInvariant()}/analyzers/dotnet/cs/../cs/*.dll";

    private Consumer Predicting()
    {
        var consumer = new Consumer(packages);
        consumer.Write("Contract.cs", Contract);
        consumer.Write("Program.cs", ConsumerTests.Program);
        consumer.CopyModel("fraud.onnx");
        return consumer;
    }
}
