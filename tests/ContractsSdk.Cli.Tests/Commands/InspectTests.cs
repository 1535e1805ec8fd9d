using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Tests;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>A card of whatever has a contract in it.</summary>
public sealed class InspectTests
{
    private static readonly ModelContract Rich = TestProject.Contract("1.2.0") with
    {
        Owner = "payments-risk",
        Fallback = FallbackReasons.Timeout | FallbackReasons.BadOutput,
        Features = EquatableArray.Of(
            new FeatureContract
            {
                Name = "age", Type = ElementType.Float32, Nullable = true, Slot = 0, Tensor = "x", Sensitive = true, Outside = Outside.Clamp,
                Range = new(ContractValue.Of(0f), ContractValue.Of(120f), MaximumIsExclusive: true), Missing = ContractValue.Of(float.NaN),
            },
            new FeatureContract
            {
                Name = "merchant", Type = ElementType.String, Required = true, Slot = 1, Tensor = "x", Encoding = FeatureEncoding.OneHot,
                Categories = EquatableArray.Of(new Category("grocery"), new Category("travel")), Unknown = Unknown.AllZero,
            }),
    };

    [Fact]
    public async Task AContractIsACard()
    {
        using var project = new TestProject().Head(Rich);

        var card = await project.RunAsync("inspect", TestProject.Id);

        Assert.Equal(
            """
            fraud-detector 1.2.0
              owner     payments-risk
              rows      any number at once
              fallback  timeout, bad-output
              rules     2026.1

              feature   type     allowed                            missing           encoding  goes to
              age       float32  0 to below 120; outside: clamp     passed on as NaN            x[0]     sensitive, optional
              merchant  string   grocery, travel; others: all-zero  rejected          one-hot   x[1..2]

              output  type     meaning        read from
              p       float64  threshold 0.7  p

            """.ReplaceLineEndings("\n"),
            card.Output);
        Assert.Equal(ExitCode.Ok, card.ExitCode);
    }

    [Theory]
    [InlineData("fraud-detector@head")]
    [InlineData("head")]
    [InlineData("contracts/fraud-detector/head.contract")]
    [InlineData("bin/Debug/net10.0/Shop.dll")]
    public async Task ItIsFoundWhereverItIs(string what)
    {
        using var project = new TestProject().Head(Rich).Built(Rich);

        var json = (await project.RunAsync("inspect", what, "--json")).Json.GetProperty("contracts")[0];

        Assert.Equal("1.2.0", json.GetProperty("version").GetString());
        var age = json.GetProperty("features")[0];
        Assert.Equal(("age", "nan", "120"), (age.GetProperty("name").GetString(), age.GetProperty("missing").GetString(), age.GetProperty("range").GetProperty("maximum").GetString()));
    }

    [Fact]
    public async Task AReleaseIsNamedByItsVersion()
    {
        using var project = TestProject.Released();

        Assert.StartsWith("fraud-detector 1.0.0\n", (await project.RunAsync("inspect", "fraud-detector@1.0.0")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAssemblyMayDeclareSeveral()
    {
        using var project = new TestProject().Built(TestProject.Contract("1.0.0"), TestProject.Contract("2.0.0", id: "other-one"));

        var cards = (await project.RunAsync("inspect", "bin/Debug/net10.0/Shop.dll")).Output;

        Assert.Contains("fraud-detector 1.0.0\n", cards, StringComparison.Ordinal);
        Assert.Contains("\n\nother-one 2.0.0\n", cards, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samples/FraudScoring/models/fraud.onnx")]
    [InlineData("samples/FraudScoring/models/fraud.onnx.signature")]
    public async Task AModelIsWhatItsSignatureSays(string file)
    {
        var card = await TestProject.RunInAsync(RepositoryFiles.Root, "inspect", file);

        Assert.Matches(@"(?m)^  in +features +float32 +\[", card.Output);
        Assert.Equal(ExitCode.Ok, card.ExitCode);
        Assert.Equal("float32", (await TestProject.RunInAsync(RepositoryFiles.Root, "inspect", file, "--json")).Json.GetProperty("inputs")[0].GetProperty("element").GetString());
    }

    [Theory]
    [InlineData(ExitCode.Unreadable, "x.dll", "no assembly")]
    [InlineData(ExitCode.Unreadable, "text.dll", "no .NET assembly")]
    [InlineData(ExitCode.Unreadable, "broken.signature", "expected")]
    [InlineData(ExitCode.Unreadable, "absent.signature", "there is none")]
    [InlineData(ExitCode.Unreadable, "absent.contract", "there is no file")]
    [InlineData(ExitCode.Findings, "empty.dll", "declares no contract")]
    [InlineData(ExitCode.Usage, "nobody", "there is no contract 'nobody'")]
    public async Task WhatCannotBeLookedAtIsSaid(int exitCode, string what, string said)
    {
        using var project = TestProject.Released();
        File.WriteAllText(project.PathOf("text.dll"), "hello");
        File.WriteAllText(project.PathOf("broken.signature"), "hello");
        DeclaringAssemblyFile.Write(project.PathOf("empty.dll"));

        var outcome = await project.RunAsync("inspect", what);

        Assert.Equal((exitCode, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(what == "x.dll" ? "cannot be read" : said, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoNameCanGiveTheTerminalOrders()
    {
        using var project = new TestProject().Head(TestProject.Contract("1.0.0") with { Owner = "a\u001b[31mb\u202e" });

        var card = await project.RunAsync("inspect", TestProject.Id);

        Assert.Contains(@"a\u001b[31mb\u202e", card.Output, StringComparison.Ordinal);
    }
}
