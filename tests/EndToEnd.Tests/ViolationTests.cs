using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>A violation does not come out of a fallback that did not ask for it as an answer: each kind, on a real model.</summary>
public sealed class ViolationTests
{
    private static readonly GuardedRow Good = new() { Ratio = 1, Wide = 1, Price = 1, Kind = "b" };

    public static IEnumerable<TheoryDataRow<string, ViolationRule, Func<GuardedRow, GuardedRow>>> Violations()
    {
        yield return new("ratio", ViolationRule.Missing, row => row with { Ratio = float.NaN }) { Label = "NaN" };
        yield return new("kind", ViolationRule.Missing, row => row with { Kind = null! }) { Label = "null in a required member" };
        yield return new("optional", ViolationRule.Missing, row => row with { Optional = null }) { Label = "null in an optional member" };
        yield return new("kind", ViolationRule.UnknownCategory, row => row with { Kind = "d" }) { Label = "unknown category" };
        yield return new("channel", ViolationRule.UnknownCategory, row => row with { Channel = (Channel)7 }) { Label = "unknown enum member" };
        yield return new("ratio", ViolationRule.OutOfRange, row => row with { Ratio = 10.01f }) { Label = "above the range" };
        yield return new("ratio", ViolationRule.NotFinite, row => row with { Ratio = float.NegativeInfinity }) { Label = "infinite in a range" };
        yield return new("unbounded", ViolationRule.NotFinite, row => row with { Unbounded = float.PositiveInfinity }) { Label = "infinite" };
        yield return new("wide", ViolationRule.Overflow, row => row with { Wide = 1e39 }) { Label = "overflow of the element type" };
        yield return new("code", ViolationRule.UnknownCategory, row => row with { Code = "X" }) { Label = "category in another case" };
    }

    [Theory]
    [MemberData(nameof(Violations))]
    public void A_violation_is_rejected_and_not_handed_to_a_fallback_for_engine_trouble(
        string feature, ViolationRule rule, Func<GuardedRow, GuardedRow> spoil)
    {
        using var client = GuardedClient.Load();
        var row = spoil(Good);

        var error = Assert.Throws<ContractViolationException>(() => client.Predict(in row));
        Assert.Contains((feature, rule), error.Violations.Select(violation => (violation.Name, violation.Rule)));
        Assert.False(client.TryPredict(in row, out var prediction));
        Assert.Equal(PredictionSource.Rejected, prediction.Source);
        Assert.Equal(0, client.Fallbacks);
        Assert.Equal(PredictionSource.Model, client.Predict(in Good).Source);
    }

    [Fact]
    public void A_text_that_cannot_be_handed_over_is_a_violation()
    {
        using var client = Subscriptions.Load();

        Assert.Equal(ViolationRule.Length, Rejected("a country of more than twenty letters"));
        Assert.Equal(ViolationRule.IllFormedText, Rejected("a\0b"));
        Assert.Equal(ViolationRule.IllFormedText, Rejected("\ud800"));

        ViolationRule Rejected(string country)
        {
            Assert.False(client.TryPredict(Subscription.Of(Rows.Of20(0)[..18], country, "gold"), out var prediction));
            var violation = Assert.Single(prediction.Violations);
            Assert.Equal("country", violation.Name);
            return violation.Rule;
        }
    }

    [Fact]
    public void All_violations_are_listed_at_once()
    {
        using var client = GuardedClient.Load();
        var row = Violations().Where(data => data.Data.Item1 != "optional").Aggregate(Good, (spoilt, data) => data.Data.Item3(spoilt));

        Assert.False(client.TryPredict(in row, out var prediction));

        Assert.Equal(
            ["channel", "code", "kind", "ratio", "unbounded", "wide"], prediction.Violations.Select(violation => violation.Name).Distinct());
    }

}
