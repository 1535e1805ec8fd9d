using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Domains;

namespace ContractsSdk.Contracts.Evolution.Tests.Domains;

/// <summary>Old accepts, so new accepts: exactly when the comparer says equal or widened.</summary>
public sealed class InclusionTests(ITestOutputHelper output)
{
    /// <summary>Pairs of features. The numbers are tried value by value, up to 65,536 each; a hundred times as many take some minutes.</summary>
    private const int Pairs = 1_000;

    [Fact]
    public void OfNumbersAgreesWithTryingEveryValue()
    {
        var feature = new RandomFeature(new Random(20261120));
        var seen = Check(() => feature.SmallNumber(), () => feature.Number(), IsIncluded);

        Assert.All(new[] { true, false }, answer => Assert.True(seen[answer] > Pairs / 20, $"{answer}: only {seen.GetValueOrDefault(answer)}"));
    }

    [Fact]
    public void OfTextsAgreesWithTryingEveryText()
    {
        var feature = new RandomFeature(new Random(20261121));
        var texts = Texts().ToArray();
        Check(feature.Text, feature.Text, (old, @new) => Always(
            texts, text => Validator.TakesText(old, text), text => Validator.TakesText(@new, text)) && MissingIsIncluded(old, @new));
    }

    [Fact]
    public void IsEqualToItselfAndTurnsRound()
    {
        var feature = new RandomFeature(new Random(20261122));
        for (var i = 0; i < Pairs; i++)
        {
            var (one, other) = (ValueDomain.Of(feature.Number()), ValueDomain.Of(feature.Number()));

            Assert.Equal(Inclusion.Equal, ValueDomain.Compare(one, one));
            Assert.Equal(Reversed(ValueDomain.Compare(one, other)), ValueDomain.Compare(other, one));
        }
    }

    private Dictionary<bool, int> Check(
        Func<FeatureContract> before, Func<FeatureContract> after, Func<FeatureContract, FeatureContract, bool> isIncluded)
    {
        var seen = new Dictionary<bool, int>();
        for (var i = 0; i < Pairs; i++)
        {
            var (old, @new) = (before(), after());
            var said = ValueDomain.Compare(ValueDomain.Of(old), ValueDomain.Of(@new)) is Inclusion.Equal or Inclusion.Widened;
            seen[said] = seen.GetValueOrDefault(said) + 1;

            Assert.True(said == isIncluded(old, @new), $"said {said} of\n{old}\n{@new}");
        }

        output.WriteLine(string.Join(", ", seen.Select(answer => $"{answer.Value} {answer.Key}")));
        return seen;
    }

    private static bool IsIncluded(FeatureContract old, FeatureContract @new) =>
        MissingIsIncluded(old, @new)
        && Always(SmallTypes.Values(old.Type), value => Validator.TakesNumber(old, value), value => Validator.TakesNumber(@new, value));

    private static bool MissingIsIncluded(FeatureContract old, FeatureContract @new) =>
        (!Validator.TakesNaN(old) || Validator.TakesNaN(@new)) && (!Validator.TakesNull(old) || Validator.TakesNull(@new));

    private static bool Always<T>(T[] values, Predicate<T> old, Predicate<T> @new) => Array.TrueForAll(values, value => !old(value) || @new(value));

    private static IEnumerable<string> Texts() =>
        from length in Enumerable.Range(0, 6)
        from letter in "abcdez"
        select new string(letter, length);

    private static Inclusion Reversed(Inclusion inclusion) => inclusion switch
    {
        Inclusion.Widened => Inclusion.Narrowed,
        Inclusion.Narrowed => Inclusion.Widened,
        _ => inclusion,
    };
}
