using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace ContractsSdk.Analyzers.Tests.Rules.Releases;

/// <summary>What an .editorconfig says about the rules holds in the compiler, and nothing it has no business with changes.</summary>
public sealed class ReleaseSettingsTests
{
    private const string Source = """
        [ModelContract("fraud-detector", "1.1.0")]
        public sealed partial class Client : ModelClient<Payment, FraudScore>;

        [Features]
        public sealed record Payment
        {
            [Feature("amount", Unit = "EUR")]
            public required float Amount { get; init; }

            [Feature("age")]
            public required int Age { get; init; }
        }
        """;

    private const string Everywhere = "[*.cs]\n";

    private static readonly BaselineText[] Released = ReleaseRun.Released(Source, "1.0.0");

    private static readonly string OtherUnit = Source.Replace("EUR", "cent", StringComparison.Ordinal);

    private static readonly string OneLess = Source.Replace("[Feature(\"age\")]", "", StringComparison.Ordinal);

    private static readonly string OneMore = Source.Replace(
        "[Feature(\"age\")]", "[Feature(\"new\", Missing = 0)] public int? New { get; init; }\n[Feature(\"age\")]", StringComparison.Ordinal);

    [Fact]
    public async Task ASeverityIsLowered() => Assert.Equal(
        ["Warning MC128 on Amount"], await Said(OtherUnit, Everywhere + "dotnet_diagnostic.MC128.severity = warning"));

    [Fact]
    public async Task ARuleIsSilenced() => Assert.Empty(await Said(OtherUnit, Everywhere + "dotnet_diagnostic.MC128.severity = none"));

    [Fact]
    public async Task ASeverityIsRaised() => Assert.Equal(
        ["Error MC510 on Client"],
        await Said(Version(OneLess, "2.0.0"), Everywhere + "dotnet_diagnostic.MC510.severity = error"));

    [Fact]
    public async Task WhatTheVersionAnswersForIsNoErrorHoweverLoudItsRule() => Assert.Equal(
        ["Warning MC510 on Client"],
        await Said(Version(OneLess, "2.0.0"), Everywhere + "dotnet_diagnostic.MC101.severity = error"));

    [Fact]
    public async Task WhatALineAnswersForIsNoErrorHoweverLoudItsRule()
    {
        var line = new BaselineText("accepted.txt", "accept 1.0.0 2.0.0 MC510 in age deprecated because \"nobody used it\"\n");

        Assert.Empty(await ReleaseRun.Said(
            Version(OneLess, "2.0.0"), [.. Released, line],
            Everywhere + "dotnet_diagnostic.MC101.severity = error\ndotnet_diagnostic.MC510.severity = error"));
    }

    [Fact]
    public async Task ABumpIsSet()
    {
        Assert.Equal(["Error MC513 on Client", "Info MC104 on New"], await Said(Version(OneMore, "1.0.1")));
        Assert.Empty(await Said(Version(OneMore, "1.0.1"), Everywhere + "contracts.MC104.required_bump = patch"));
        Assert.Empty(await Said(Version(OneMore, "1.0.1"), "is_global = true\ncontracts.MC104.required_bump = patch"));
    }

    [Fact]
    public async Task TheFileOfTheClientCountsMoreThanTheGlobalConfig() => Assert.Empty(await Said(
        Version(OneMore, "1.0.1"), "is_global = true\ncontracts.MC104.required_bump = major",
        Everywhere + "contracts.MC104.required_bump = patch"));

    [Fact]
    public async Task WhatBreaksGoingBackIsAWarningWhateverTheVersionSays() => Assert.Equal(
        ["Warning MC111 on Age"],
        await Said(
            Source.Replace("required int Age", "required long Age", StringComparison.Ordinal), Everywhere + "contracts.compatibility = rollback"));

    [Fact]
    public async Task ASettingThatCannotBeFollowedIsAnError() => Assert.Equal(
        ["Error MC611 on ModelContract(\"fraud-detector\", \"1.1.0\")"],
        await Said(Source, Everywhere + "contracts.MC104.required_bump = huge"));

    private static string Version(string source, string version) => source.Replace("1.1.0", version, StringComparison.Ordinal);

    private static Task<IEnumerable<string>> Said(string source, params string[] configs) => ReleaseRun.Said(source, Released, configs);
}
