using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Releases;

/// <summary>Every way out of a change leaves its finding behind: fixed, then checked again.</summary>
public sealed class ReleaseFixTests
{
    private const string Amount = "[Feature(\"amount\")]\npublic required float Amount { get; init; }";
    private const string Score = "[Output(\"score\")]\npublic required float Score { get; init; }";

    internal static readonly Dictionary<string, ReleaseFixCase> Cases = new(StringComparer.Ordinal)
    {
        ["a unit"] = Feature("unit", Argument(Amount, "Unit = \"EUR\""), Argument(Amount, "Unit = \"cent\"")),
        ["a unit that is gone"] = Feature("unit", Argument(Amount, "Unit = \"EUR\""), Amount),
        ["a unit with quotes"] = Feature("unit", Argument(Amount, "Unit = \"\\\"\\\\\""), Argument(Amount, "Unit = \"EUR\"")),
        ["a time window"] = Feature("time window", Argument(Amount, "Window = \"7 days\""), Argument(Amount, "Window = \"30 days\"")),
        ["a missing float"] = Feature("value for a missing one", Nullable(Argument(Amount, "Missing = 0.5f")), Nullable(Argument(Amount, "Missing = 1f"))),
        ["a missing float passed on"] =
            Feature("value for a missing one", Nullable(Argument(Amount, "Missing = float.NaN")), Nullable(Argument(Amount, "Missing = 1f"))),
        ["a missing integer"] = Feature(
            "value for a missing one", Integer(Nullable(Argument(Amount, "Missing = 30"))), Integer(Nullable(Argument(Amount, "Missing = 31")))),
        ["a missing text"] = Feature(
            "value for a missing one", Text(Nullable(Argument(Amount, "Missing = \"?\""))), Text(Nullable(Argument(Amount, "Missing = \"\"")))),
        ["what is done outside"] = Feature(
            "policy outside the range", Ranged(Argument(Amount, "Outside = Outside.Clamp"), "0.0, 1.0"),
            Ranged(Argument(Amount, "Outside = Outside.Missing"), "0.0, 1.0")),
        ["an element type"] = Feature(
            "element type", Argument(Amount, "Element = ElementType.Float64"), Argument(Amount, "Element = ElementType.Float16")),
        ["a name"] = Feature("name", Amount, Amount.Replace("\"amount\"", "\"total\"", StringComparison.Ordinal)),
        ["a sensitivity that is gone"] = Feature("sensitivity", Sensitive(Amount), Amount),
        ["a sensitivity that is new"] = Feature("sensitivity", Amount, Sensitive(Amount)),
        ["a range of fractions"] = Feature("range", Ranged(Amount, "0.0, 50000.5"), Ranged(Amount, "0.0, 10.0")),
        ["a range that is gone"] = Feature("range", Ranged(Amount, "0.0, 1.0"), Amount),
        ["a range that is new"] = Feature("range", Amount, Ranged(Amount, "0.0, 1.0")),
        ["a range without its ends"] = Feature(
            "range", Ranged(Amount, "0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true"), Ranged(Amount, "0.5, 0.75")),
        ["a range of integers"] = Feature("range", Integer(Ranged(Amount, "-1, 10")), Integer(Ranged(Amount, "0, 10"))),
        ["a range of long integers"] = Feature(
            "range", Integer(Ranged(Amount, "typeof(long), \"0\", \"5000000000\""), "long"), Integer(Ranged(Amount, "0, 10"), "long")),
        ["a type"] = Feature("type", Integer(Amount), Integer(Amount, "short")),
        ["a type of another kind"] = Feature("type", Integer(Amount), Text(Amount)),
        ["a null that is new"] = Feature("nullability", Amount, Nullable(Amount)),
        ["an order of categories"] = Feature("order of the categories", Categories("\"shop\", \"online\", \"phone\""), Categories("\"phone\", \"shop\", \"online\"")),
        ["a feature of a positional record"] = new(
            new RestoreFix(), "Restore the released unit", Positional("EUR"), Positional("cent").Replace("1.0.0", "1.0.1", StringComparison.Ordinal),
            Positional("EUR").Replace("1.0.0", "1.0.1", StringComparison.Ordinal)),

        ["an output's meaning"] = Output("meaning", Argument(Score, "Meaning = ScoreKind.Probability"), Argument(Score, "Meaning = ScoreKind.Logit")),
        ["an output's positive class"] = Output("positive class", Argument(Score, "Positive = \"fraud\""), Argument(Score, "Positive = \"genuine\"")),
        ["an output's threshold"] = Output("threshold", Argument(Score, "Threshold = 0.7"), Argument(Score, "Threshold = 0.73")),
        ["an output's position"] = Output("position", Argument(Score, "Index = 1"), Argument(Score, "Index = 2")),
        ["an output's name"] = Output("name", Score, Argument(Score, "Name = \"risk\"")),
        ["an output's own name"] = Output("name", Argument(Score, "Name = \"risk\""), Argument(Score, "Name = \"danger\"")),
        ["an output's range"] = Output("range", Ranged(Score, "0.0, 1.0"), Ranged(Score, "0.0, 100.0")),
        ["an output's labels"] = Output("order of the labels", Labels("\"a\", \"b\""), Labels("\"b\", \"a\"")),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task RestoresWhatWasReleased(string name) => ReleaseFixCheck.Holds(Cases[name]);

    private static ReleaseFixCase Feature(string fact, string was, string @is) => ReleaseFixCase.Feature("Restore the released " + fact, was, @is);

    private static ReleaseFixCase Output(string fact, string was, string @is) => ReleaseFixCase.Output("Restore the released " + fact, was, @is);

    private static string Argument(string member, string argument)
    {
        var end = member.IndexOf(")]", StringComparison.Ordinal);
        return member.Insert(end, ", " + argument);
    }

    private static string Attribute(string member, string attribute) => member.Insert(member.IndexOf(")]", StringComparison.Ordinal) + 1, ", " + attribute);

    private static string Ranged(string member, string range) => Attribute(member, $"Range({range})");

    private static string Sensitive(string member) => Attribute(member, "Sensitive");

    private static string Nullable(string member) => member.Replace("float Amount", "float? Amount", StringComparison.Ordinal);

    private static string Integer(string member, string type = "int") => member.Replace("float", type, StringComparison.Ordinal);

    private static string Text(string member) => member.Replace("float", "string", StringComparison.Ordinal);

    private static string Categories(string categories) =>
        $"[Feature(\"channel\"), AllowedValues({categories}), Ordinal]\npublic required string Channel {{ get; init; }}";

    private static string Labels(string labels) => $"[Output(\"scores\"), Labels({labels})]\npublic required float[] Scores {{ get; init; }}";

    private static string Positional(string unit) =>
        $$"""
        [ModelContract("fraud-detector", "1.0.0")]
        public sealed partial class Client : ModelClient<Payment, FraudScore>;

        [Features]
        public sealed record Payment([Feature("amount", Unit = "{{unit}}")] float Amount);
        """;
}
