using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Evolution.Tests.Comparison;

/// <summary>What an .editorconfig states about the rules.</summary>
public sealed class ComparisonOptionsTests
{
    [Theory]
    [InlineData("none", VersionBump.None)]
    [InlineData("patch", VersionBump.Patch)]
    [InlineData(" Minor ", VersionBump.Minor)]
    [InlineData("MAJOR", VersionBump.Major)]
    public void ABumpIsRead(string value, VersionBump bump) =>
        Assert.Equal([new("MC104", bump)], Read(("contracts.MC104.required_bump", value)).Bumps);

    [Theory]
    [InlineData("error", RuleLevel.Error)]
    [InlineData("warning", RuleLevel.Warning)]
    [InlineData("suggestion", RuleLevel.Info)]
    [InlineData("silent", RuleLevel.None)]
    [InlineData("none", RuleLevel.None)]
    public void ALevelIsRead(string value, RuleLevel level) =>
        Assert.Equal([new("MC128", level)], Read(("dotnet_diagnostic.mc128.severity", value)).Levels);

    [Theory]
    [InlineData("forward", false)]
    [InlineData("rollback", true)]
    public void CompatibilityIsRead(string value, bool rollback) =>
        Assert.Equal(rollback, Read(("Contracts.Compatibility", value)).Rollback);

    [Fact]
    public void TheLastOfTwoCounts()
    {
        var options = Read(
            ("contracts.MC104.required_bump", "major"), ("contracts.mc104.required_bump", "patch"), ("contracts.compatibility", "rollback"),
            ("contracts.compatibility", "forward"), ("dotnet_diagnostic.MC128.severity", "none"), ("dotnet_diagnostic.MC128.severity", "default"));

        Assert.Equal([new("MC104", VersionBump.Patch)], options.Bumps);
        Assert.False(options.Rollback);
        Assert.Empty(options.Levels);
    }

    [Fact]
    public void WhatIsNotAboutTheRulesIsLeftAlone() => Assert.Empty(Problems(
        ("dotnet_diagnostic.CA1305.severity", "eror"), ("dotnet_diagnostic.MC022.severity", "eror"), ("indent_size", "4"), ("contractsmc", "")));

    [Theory]
    [InlineData("contracts.MC104.required_bump", "huge", "The setting contracts.MC104.required_bump is none of none, patch, minor, major")]
    [InlineData("contracts.compatibility", "full", "The setting contracts.compatibility is none of forward, rollback")]
    [InlineData("contracts.MC999.required_bump", "major", "The setting contracts.MC999.required_bump names no rule about changes")]
    [InlineData("contracts.MC022.required_bump", "major", "The setting contracts.MC022.required_bump names no rule about changes")]
    [InlineData(
        "contracts.compatability", "rollback",
        "The setting contracts.compatability is not known; there are contracts.compatibility and contracts.<rule>.required_bump")]
    [InlineData(
        "dotnet_diagnostic.MC128.severity", "eror",
        "The setting dotnet_diagnostic.MC128.severity is none of error, warning, suggestion, silent, none, default, warn, info, hidden")]
    public void WhatCannotBeFollowedIsSaid(string name, string value, string problem) => Assert.Equal([problem], Problems((name, value)));

    [Fact]
    public void ALongNameIsCutShort() => Assert.True(Assert.Single(Problems(("contracts." + new string('x', 10_000), ""))).Length < 250);

    private static ComparisonOptions Read(params (string Name, string Value)[] settings)
    {
        var options = ComparisonOptions.Read(Pairs(settings), out var problems);
        Assert.Empty(problems);
        return options;
    }

    private static IReadOnlyList<string> Problems(params (string Name, string Value)[] settings)
    {
        var options = ComparisonOptions.Read(Pairs(settings), out var problems);
        Assert.Empty(options.Bumps);
        Assert.Empty(options.Levels);
        Assert.False(options.Rollback);
        return problems;
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs((string Name, string Value)[] settings) =>
        settings.Select(setting => new KeyValuePair<string, string>(setting.Name, setting.Value));
}
