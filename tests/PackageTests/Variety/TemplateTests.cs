using System;
using System.IO;
using System.Threading.Tasks;

namespace PackageTests.Variety;

/// <summary>What <c>dotnet new</c> writes compiles without a warning, and is a contract.</summary>
public sealed class TemplateTests(Packages packages)
{
    [Fact]
    public async Task TheContractItWritesBuilds()
    {
        using var consumer = new Consumer(packages, outputType: "Library");
        var hive = consumer.PathOf("hive");
        (await consumer.DotnetAsync("new", "install", Path.Combine(packages.Feed, $"ContractsSdk.Templates.{packages.Version}.nupkg"), "--debug:custom-hive", hive)).Succeeded();

        (await consumer.DotnetAsync(
            "new", "model-contract", "--name", "ChurnScore", "--model", "models/churn.onnx", "--owner", "retention", "--debug:custom-hive", hive)).Succeeded();

        var written = consumer.Read("ChurnScore.cs");
        Assert.Contains("[ModelContract(\"churn-score\", \"0.1.0\", Owner = \"retention\", Model = \"models/churn.onnx\")]", written, StringComparison.Ordinal);
        Assert.DoesNotContain("MyModel", written, StringComparison.Ordinal);
        Assert.DoesNotContain("ContractsSdk.Templates", written, StringComparison.Ordinal);
        (await consumer.BuildAsync()).Succeeded();
    }
}
