using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Releases;

/// <summary>The ways forward: another version, a line with a reason, a former name, a tombstone, the released slots.</summary>
public sealed class WaysOutTests
{
    private const string Amount = "[Feature(\"amount\")]\npublic required float Amount { get; init; }";
    private const string Euro = "[Feature(\"amount\", Unit = \"EUR\")]\npublic required float Amount { get; init; }";
    private const string Optional = "[Feature(\"amount\", Missing = 0f)]\npublic float? Amount { get; init; }";
    private const string WriteLine = "Write the line of accepted.txt, to be given a reason";
    private const string Line = "accept 1.0.0 2.0.0 MC128 in amount unit = EUR -> cent because \"\"\n";

    private static readonly string Cent = Euro.Replace("EUR", "cent", StringComparison.Ordinal);
    private static readonly string Renamed = Amount.Replace("\"amount\"", "\"total\"", StringComparison.Ordinal);

    internal static readonly Dictionary<string, ReleaseFixCase> Cases = new(StringComparer.Ordinal)
    {
        ["a break needs a major version"] = Version("2.0.0", Of(Optional), Of(Amount, "1.1.0"), Of(Amount, "2.0.0")),
        ["an addition needs a minor version"] = Version("1.1.0", Of(null), Of(Optional, "1.0.1"), Of(Optional, "1.1.0")),
        ["one version answers for all that changed"] = Version(
            "2.0.0", Of(Amount), Of(Optional + "\n" + Other, "1.0.1"), Of(Optional + "\n" + Other, "2.0.0")),
        ["a released version changed"] = Version("1.1.0", Of(null), Of(Optional), Of(Optional, "1.1.0")),
        ["a version skips some"] = Version("1.0.1", Of(Amount), Of(Amount, "1.3.0"), Of(Amount, "1.0.1")),
        ["a version goes back"] = Version("1.0.1", Of(Amount), Of(Amount, "0.9.0"), Of(Amount, "1.0.1")),
        ["a major version that breaks nobody"] = Version("1.1.0", Of(null), Of(Optional, "2.0.0"), Of(Optional, "1.1.0")),
        ["a version alone does not answer for a change of meaning"] = Version("2.0.0", Of(Euro), Of(Cent, "1.1.0"), Of(Cent, "2.0.0")) with
        {
            Left = ["Error MC128 on Amount"],
        },

        ["the first line that is accepted"] = new(new AcceptFix(), WriteLine, Of(Euro), Of(Cent, "2.0.0"), Of(Cent, "2.0.0"))
        {
            AcceptedAfterwards = Line, Left = ["Error MC128 on Amount", "Error MC607 in accepted.txt:1"],
        },
        ["one more line"] = new(new AcceptFix(), WriteLine, Of(Euro), Of(Cent, "2.0.0"), Of(Cent, "2.0.0"))
        {
            Accepted = "accept 0.9.0 1.0.0 MC128 in age unit = d -> y because \"RISK-1\"\r\n",
            AcceptedAfterwards = "accept 0.9.0 1.0.0 MC128 in age unit = d -> y because \"RISK-1\"\r\n" + Line.TrimEnd('\n') + "\r\n",
            Left = ["Error MC128 on Amount", "Error MC607 in accepted.txt:2", "Warning MC606 in accepted.txt:1"],
        },
        ["two lines at once"] = new(
            new AcceptFix(), WriteLine, Of(Euro + "\n" + Window("7 days")), Of(Cent + "\n" + Window("30 days"), "2.0.0"),
            Of(Cent + "\n" + Window("30 days"), "2.0.0"))
        {
            Accepted = "",
            AcceptedAfterwards = Line + "accept 1.0.0 2.0.0 MC131 in orders window = \"7 days\" -> \"30 days\" because \"\"\n",
            Left =
            [
                "Error MC128 on Amount", "Error MC131 on Orders", "Error MC607 in accepted.txt:1", "Error MC607 in accepted.txt:2",
            ],
        },

        ["a feature has a former name"] = new(
            new FormerNameFix(), "Add the former name", Of(Amount), Of(Renamed, "1.1.0"),
            Of(Renamed.Replace(")]", "), FormerName(\"amount\")]", StringComparison.Ordinal), "1.1.0")),
        ["a former name is stated again"] = new(
            new FormerNameFix(), "Add the former name", Of(Amount.Replace(")]", "), FormerName(\"sum\")]", StringComparison.Ordinal)),
            Of(Amount, "1.1.0"), Of(Amount.Replace(")]", "), FormerName(\"sum\")]", StringComparison.Ordinal), "1.1.0")),
        ["an output has a former name"] = new(
            new FormerNameFix(), "Add the former name",
            ReleaseFixCase.Of(null, Score("score"), "1.0.0"), ReleaseFixCase.Of(null, Score("risk"), "1.1.0"),
            ReleaseFixCase.Of(null, Score("risk").Replace(")]", "), FormerName(\"score\")]", StringComparison.Ordinal), "1.1.0")),

        ["a feature is retired"] = new(
            new RetireFix(), "Retire the feature", Of(Amount), Of(null, "1.1.0"),
            Of(null, "1.1.0").Replace("[Features]", "[Retired(\"amount\", \"1.1.0\")]\n[Features]", StringComparison.Ordinal))
        {
            Left = ["Warning MC102 on Client"],
        },

        ["slots that were swapped"] = new(
            new RestoreSlotsFix(), "Write the released slots", Packed("", ", Slot = 0", ", Slot = 1"), Packed("", ", Slot = 1", ", Slot = 0", "1.1.0"),
            Packed("", ", Slot = 0", ", Slot = 1", "1.1.0")),
        ["slots that follow the declaration"] = new(
            new RestoreSlotsFix(), "Write the released slots", Packed("", "", ""),
            Packed("[Feature(\"new\", Missing = 0f)] public float? New { get; init; }", "", "", "1.0.1"),
            Packed("[Feature(\"new\", Missing = 0f, Slot = 2)] public float? New { get; init; }", ", Slot = 0", ", Slot = 1", "1.0.1"))
        {
            Left = ["Error MC513 on Client", "Info MC104 on New"],
        },
    };

    private const string Other = "[Feature(\"other\")]\npublic required int Another { get; init; }";

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task LeavesTheFindingBehind(string name) => ReleaseFixCheck.Holds(Cases[name]);

    [Fact]
    public async Task TheReasonThatIsStatedIsTheLastThingThatWasMissing() => Assert.Empty(await Rules.Releases.ReleaseRun.Said(
        Of(Cent, "2.0.0"),
        [
            .. Rules.Releases.ReleaseRun.Released(Of(Euro), "1.0.0"),
            new Rules.Releases.BaselineText("accepted.txt", Line.Replace("\"\"", "\"RISK-12\"", StringComparison.Ordinal)),
        ]));

    [Fact]
    public async Task ALineIsOfferedOnlyForTheVersionThatIsDeclared() => Assert.Empty(
        await ReleaseFixCheck.Offered(new(new AcceptFix(), WriteLine, Of(Euro), Of(Cent, "1.1.0"), "")));

    [Fact]
    public async Task ALineIsWrittenOnce() => Assert.Empty(
        await ReleaseFixCheck.Offered(new(new AcceptFix(), WriteLine, Of(Euro), Of(Cent, "2.0.0"), "") { Accepted = Line }));

    [Fact]
    public async Task AVersionThatIsNoLiteralIsLeftToItsAuthor() => Assert.Empty(await ReleaseFixCheck.Offered(new(
        new DeclareVersionFix(), "Declare version 1.1.0", Of(null),
        Of(Optional, "1.0.1").Replace("\"1.0.1\"", "Versions.Current", StringComparison.Ordinal)
            + "\npublic static class Versions { public const string Current = \"1.0.1\"; }",
        "")));

    [Fact]
    public async Task WhatASensitiveFeatureTakesIsNotHandedAround()
    {
        var sensitive = Optional.Replace("amount\", ", "amount\", Deprecated = true, ", StringComparison.Ordinal).Replace(")]", "), Sensitive]", StringComparison.Ordinal);

        Assert.Empty(await ReleaseFixCheck.Offered(new(
            new RestoreFix(), "", Of(sensitive), Of(sensitive.Replace("0f", "17f", StringComparison.Ordinal), "1.1.0"), "")));
    }

    private static ReleaseFixCase Version(string version, string was, string @is, string @fixed) =>
        new(new DeclareVersionFix(), "Declare version " + version, was, @is, @fixed);

    private static string Of(string? feature, string version = "1.0.0") => ReleaseFixCase.Of(feature, null, version);

    private static string Window(string window) => $"[Feature(\"orders\", Window = \"{window}\")]\npublic required int Orders {{ get; init; }}";

    private static string Score(string name) => $"[Output(\"score\", Name = \"{name}\")]\npublic required float Score {{ get; init; }}"
        .Replace(", Name = \"score\"", "", StringComparison.Ordinal);

    private static string Packed(string first, string slot, string other, string version = "1.0.0") =>
        $$"""
        [ModelContract("fraud-detector", "{{version}}")]
        public sealed partial class Client : ModelClient<Payment, FraudScore>;

        [Features(Tensor = "x")]
        public sealed record Payment
        {
            {{first}}
            [Feature("amount"{{slot}})] public required float Amount { get; init; }
            [Feature("age"{{other}})] public required float Age { get; init; }
        }
        """;
}
