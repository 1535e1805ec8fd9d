using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Cli.Tests.Commands;

public sealed class ProfileTests : IDisposable
{
    private const string Written = "contracts/fraud-detector/reference.profile";

    private static readonly ModelContract Contract = TestProject.Contract("1.2.0") with
    {
        Features = EquatableArray.Of(
            new FeatureContract { Name = "amount", Type = ElementType.Float32, FormerNames = EquatableArray.Of("sum") },
            new FeatureContract { Name = "card", Type = ElementType.Bool },
            new FeatureContract { Name = "kind", Type = ElementType.Enum, Categories = EquatableArray.Of(new Category("Online", 10), new Category("Shop", 20)) },
            new FeatureContract { Name = "town", Type = ElementType.String, Nullable = true }),
    };

    private readonly TestProject _project = new TestProject().Head(Contract);

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("rows.csv", "kind,amount,town,card,more\nOnline,1.5,Bern,true,x\n20,,\"Biel, BE\",0,x\nelsewhere,0.1,NA,False,x\n")]
    [InlineData("rows.csv", "kind;amount;town;card\r\nOnline;1.5;Bern;true\r\n20;;Biel, BE;0\r\nelsewhere;0.1;NA;False\r\n")]
    [InlineData("rows.csv", "\uFEFFkind\tsum\ttown\tcard\nOnline\t1.5\tBern\ttrue\n20\t\tBiel, BE\t0\nelsewhere\t0.1\tNA\tFalse\n")]
    [InlineData("rows.jsonl", "{\"kind\":\"Online\",\"amount\":1.5,\"town\":\"Bern\",\"card\":true}\n\n{\"kind\":20,\"town\":\"Biel, BE\",\"card\":0}\n{\"kind\":\"elsewhere\",\"amount\":0.1,\"town\":\"NA\",\"card\":\"False\"}\n")]
    public async Task CountsTheRowsOfAFile(string file, string rows)
    {
        Write(file, rows);

        var run = await _project.RunAsync("profile", file, "--missing", "NA", "--window", "May");

        Assert.Equal((ExitCode.Ok, $"wrote the profile of 3 rows of fraud-detector 1.2.0\n  {Written}\n"), (run.ExitCode, run.Output));
        var profile = ProfileText.Read(_project.Read(ReferenceProfile.FileName)).Profile!;
        Assert.Equal(("fraud-detector", "1.2.0", 3L, "May"), (profile.ContractId, profile.ContractVersion, profile.Rows, profile.Window));
        var (amount, card, kind, town) = (profile.Features[0], profile.Features[1], profile.Features[2], profile.Features[3]);
        Assert.Equal((1L, 2L), (amount.Missing, amount.Given));
        Assert.Equal([2L, 1], card.Counts);
        Assert.Equal((1L, 1L, 1L), (kind.Counts[0], kind.Counts[1], kind.Unknown));
        Assert.Equal((ProfileKind.Presence, 1L, 2L), (town.Kind, town.Missing, town.Given));
    }

    [Fact]
    public async Task NumbersAreThoseOfTheMember()
    {
        // 0.1 as a float is above 0.1: a bin that began there would hold it at run time only.
        Write("rows.csv", "amount,card,kind,town\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"{(i % 2 == 0 ? "0.1" : "0.2")},1,Shop,Bern\n")));

        Assert.Equal(ExitCode.Ok, (await _project.RunAsync("profile", "rows.csv")).ExitCode);

        var edge = Assert.Single(ProfileText.Read(_project.Read(ReferenceProfile.FileName)).Profile!.Features[0].Edges);
        Assert.InRange(edge, (double)0.1f, (double)0.2f);
    }

    [Theory]
    [InlineData("amount,card,kind\n1,1,Shop\n", ExitCode.Findings, "rows.csv has no column for 'town'; say which it is: --map feature=column")]
    [InlineData("amount,card,kind,town\n1,1,Shop,Bern\n1,maybe,Shop,Bern\n", ExitCode.Findings, "rows.csv(3): 'card' is neither true nor false")]
    [InlineData("amount,card,kind,town\nsecret,1,Shop,Bern\n", ExitCode.Findings, "rows.csv(2): 'amount' is no number")]
    [InlineData("amount,card,kind,town\n1,1,Shop\n", ExitCode.Unreadable, "rows.csv(2): the line is no row")]
    [InlineData("amount,card,kind,town\n1,1,Shop,\"Bern\n", ExitCode.Unreadable, "rows.csv(2): the line is no row")]
    [InlineData("amount,card,kind,town\n", ExitCode.Findings, "rows.csv has no rows")]
    [InlineData("", ExitCode.Unreadable, "rows.csv is empty")]
    public async Task SaysWhereARowIsNone(string rows, int exitCode, string said)
    {
        Write("rows.csv", rows);

        var run = await _project.RunAsync("profile", "rows.csv");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_project.PathOf(Written)));
    }

    [Fact]
    public async Task AColumnMayBeCalledOtherwise()
    {
        Write("rows.csv", "value,card,kind,town,score\n1,1,Shop,Bern,0.5\n");

        Assert.Equal(ExitCode.Ok, (await _project.RunAsync("profile", "rows.csv", "--map", "amount=value", "--map", "p=score")).ExitCode);
        Assert.Equal("p", Assert.Single(ProfileText.Read(_project.Read(ReferenceProfile.FileName)).Profile!.Outputs).Name);
        Assert.Contains("no such feature", (await _project.RunAsync("profile", "rows.csv", "--map", "x=value")).Error, StringComparison.Ordinal);
        Assert.Contains("no column 'y'", (await _project.RunAsync("profile", "rows.csv", "--map", "amount=y")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("profile 2\n")]
    [InlineData("profile 1\n<<<<<<< ours\n")]
    [InlineData("something of mine\n")]
    public async Task WhatIsNotUnderstoodIsNotOverwritten(string there)
    {
        Write("rows.csv", "amount,card,kind,town\n1,1,Shop,Bern\n");
        _project.Write(ReferenceProfile.FileName, there);

        var run = await _project.RunAsync("profile", "rows.csv");

        Assert.Equal(ExitCode.Unreadable, run.ExitCode);
        Assert.Contains("it is not overwritten", run.Error, StringComparison.Ordinal);
        Assert.Equal(there, _project.Read(ReferenceProfile.FileName));
    }

    [Fact]
    public async Task TheContractMayBeAFile()
    {
        Write("rows.csv", "amount,card,kind,town\n1,1,Shop,Bern\n");
        Write("elsewhere.contract", ContractText.Write(Contract with { Id = "other" }));

        var run = await _project.RunAsync("profile", "rows.csv", "--contract", "elsewhere.contract", "-o", "out/other.profile");

        Assert.Equal((ExitCode.Ok, "wrote the profile of 1 rows of other 1.2.0\n  out/other.profile\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task SeveralContractsAreAsked()
    {
        Write("rows.csv", "amount\n1\n");
        _project.Head(TestProject.Contract("1.0.0", id: "fraud-watcher"));

        Assert.Contains("--contract", (await _project.RunAsync("profile", "rows.csv")).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, (await _project.RunAsync("profile", "rows.csv", "--contract", "fraud-watcher")).ExitCode);
    }

    private void Write(string file, string text) => File.WriteAllText(_project.PathOf(file), text);
}
