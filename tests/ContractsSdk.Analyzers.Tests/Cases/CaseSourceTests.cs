using System.IO;
using System.Linq;
using System.Threading;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Evolution.Tests.Cases;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Tests.Cases;

/// <summary>
/// From attributes to findings: a case of <c>tests/ContractCases</c> may have its last contract as C# beside it (<c>after.cs</c>), and
/// what is read from that is the contract, and compared with the releases gives what the case expects.
/// </summary>
public sealed class CaseSourceTests
{
    public static TheoryData<ContractCase> Sources => [.. ContractCase.All().Where(HasSource)];

    [Theory]
    [MemberData(nameof(Sources), DisableDiscoveryEnumeration = true)]
    public void IsReadAsTheContractOfTheCase(ContractCase @case)
    {
        Assert.Equal(ContractText.Write(ContractCase.Read(@case.Texts[^1])), ContractText.Write(Read(@case)));
    }

    [Theory]
    [MemberData(nameof(Sources), DisableDiscoveryEnumeration = true)]
    public void FindsWhatTheCaseExpects(ContractCase @case)
    {
        var releases = @case.Texts.SkipLast(1).Select(text => new Release(ContractCase.Read(text)));

        Assert.Equal(
            File.ReadAllText(@case.PathOf("expected.txt")).ReplaceLineEndings("\n"),
            FindingLines.Of(ContractComparer.Compare(releases, Read(@case)).Findings));
    }

    [Fact]
    public void EveryRuleFiresOnSource()
    {
        var fired = ContractCase.All()
            .Where(HasSource)
            .SelectMany(@case => File.ReadLines(@case.PathOf("expected.txt")))
            .Select(line => line.Split(' ')[1]);

        Assert.Empty(RuleCatalogue.All.Select(rule => rule.Id).Except(FileRules.Ids).Except(fired));
    }

    private static bool HasSource(ContractCase @case) => File.Exists(@case.PathOf("after.cs"));

    // The digest of the model comes from the build; and every declaration has C# names and shapes, which only some cases are about.
    private static ModelContract Read(ContractCase @case)
    {
        var compilation = TestProject.Of(File.ReadAllText(@case.PathOf("after.cs")).ReplaceLineEndings("\n")).Compile();
        var client = compilation.GetTypeByMetadataName("Client")!;
        var read = ContractReader.Read(client, compilation, CancellationToken.None).Declaration!.Contract;
        var stated = ContractCase.Read(@case.Texts[^1]);
        return read with
        {
            ModelDigest = stated.ModelDigest,
            FeaturesShape = stated.FeaturesShape is null ? null : read.FeaturesShape,
            PredictionShape = stated.PredictionShape is null ? null : read.PredictionShape,
            Features = read.Features.Select(feature => stated.Features.Any(other => other.Name == feature.Name && other.ClrName is not null)
                ? feature
                : feature with { ClrName = null }).ToEquatableArray(),
            Outputs = read.Outputs.Select(output => stated.Outputs.Any(other => other.Name == output.Name && other.ClrName is not null)
                ? output
                : output with { ClrName = null }).ToEquatableArray(),
        };
    }
}
