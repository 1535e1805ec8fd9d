using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Cli.Tests.Fixtures;

namespace ContractsSdk.Cli.Tests.Rendering;

/// <summary>One report, for people and for programs.</summary>
public sealed class ReportFormatTests
{
    [Fact]
    public async Task JsonNamesEverythingButValues()
    {
        using var project = WithBreakAndMeaning();

        var check = await project.RunAsync("check", "--json");

        Assert.Equal((1, 2, 0), (check.Json.GetProperty("schema").GetInt32(), check.Json.GetProperty("errors").GetInt32(), check.Json.GetProperty("warnings").GetInt32()));
        var finding = check.Json.GetProperty("findings").EnumerateArray().Single(one => one.GetProperty("rule").GetString() == "MC128");
        Assert.Equal(
            ["contract", "rule", "level", "file", "line", "message", "help", "change", "next"], finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal("contracts/fraud-detector/head.contract", finding.GetProperty("file").GetString());
        Assert.Equal(8, finding.GetProperty("line").GetInt32());
        Assert.Equal("2.0.0", finding.GetProperty("next").GetString());
        var change = finding.GetProperty("change");
        Assert.Equal(
            ["from", "to", "scope", "path", "fact", "what", "class", "breaks", "requiredBump", "acceptance", "covered"],
            change.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["stored", "meaning"], change.GetProperty("breaks").EnumerateArray().Select(who => who.GetString()));
        Assert.Equal(("major", "needed", false), (change.GetProperty("requiredBump").GetString(), change.GetProperty("acceptance").GetString(), change.GetProperty("covered").GetBoolean()));
    }

    [Fact]
    public async Task SarifIsWhatCodeScanningTakes()
    {
        using var project = WithBreakAndMeaning();

        var sarif = (await project.RunAsync("check", "--format", "sarif")).Json;

        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        Assert.Equal("https://json.schemastore.org/sarif-2.1.0.json", sarif.GetProperty("$schema").GetString());
        var run = Assert.Single(sarif.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("contracts", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+", driver.GetProperty("semanticVersion").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, rule =>
        {
            Assert.StartsWith("https://", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning", "note", "none" });
        });
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(2, results.Count(result => result.GetProperty("level").GetString() is "error" or "warning"));
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
            Assert.True(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative, out _));
            Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        });
    }

    [Fact]
    public async Task SarifNamesFilesAsUris()
    {
        using var project = WithBreakAndMeaning();
        var outer = Directory.GetParent(project.Folder.Root)!.FullName;

        var sarif = (await TestProject.RunInAsync(outer, "check", "-p", project.Folder.Root, "--format", "sarif")).Json;

        var uri = sarif.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.Equal("Gr%C3%B6%C3%9Fe%20%26%20%E4%BE%A1%E6%A0%BC%20%24HOME/contracts/fraud-detector/head.contract", uri);
    }

    [Fact]
    public async Task SarifOfNothingIsARunWithoutResults()
    {
        using var project = TestProject.Released();

        var sarif = (await project.RunAsync("check", "--format", "sarif")).Json;

        Assert.Empty(sarif.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public async Task MarkdownIsOneTable()
    {
        using var project = WithBreakAndMeaning();

        var lines = (await project.RunAsync("check", "--format", "markdown")).Lines;

        Assert.Equal("| rule | | where | what changed | breaks | needs |", lines[1]);
        Assert.All(lines.Where(line => line.StartsWith('|')), line => Assert.Equal(7, line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')));
        Assert.Contains(lines, line => line.Contains("| stored, meaning | major + reason |", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ATerminalGetsATable()
    {
        using var project = WithBreakAndMeaning();
        using var output = new StringWriter();

        await Tool.RunAsync(["check"], new(output, TextWriter.Null, project.Folder.Root, IsTerminal: true), TestContext.Current.CancellationToken);

        Assert.Contains("╭", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("MC128", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("größe 価格 '\"", "größe 価格 '\"")]
    [InlineData("a\u001b[31mb\r\n\u202e\u200b", "a\\u001b[31mb\\u000d\\u000a\\u202e\\u200b")]
    public void WhatNoEditorShowsIsWrittenOut(string text, string printable) => Assert.Equal(printable, Printable.Of(text));

    [Fact]
    public void NothingInATextIsMarkup() => Assert.Equal("\\<b\\> a\\|b \\[x\\](y) \\*\\_\\`", MarkdownText.Of("<b> a|b [x](y) *_`"));

    [Fact]
    public void ANameReadsAsItIs() => Assert.Equal("account_age_days \\_x\\_", MarkdownText.Of("account_age_days _x_"));

    private static TestProject WithBreakAndMeaning()
    {
        var contract = TestProject.Contract("1.2.0", unit: "cent | <b>");
        return TestProject.Released().Head(contract with { Outputs = default });
    }
}
