using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>Real models sum to 1 as nearly as floats can, and no nearer: which shows that they are summed.</summary>
public sealed class ProbabilitySumTests
{
    [Fact]
    public void A_class_vector_is_summed()
    {
        using var near = LogisticRegressionOfClasses.Load();
        using var exact = LogisticRegressionOfClasses.Load(settings: Exactly);

        AssertSummed(near, exact);
    }

    [Fact]
    public void The_keys_of_a_map_are_summed()
    {
        using var near = ZipMapOfClasses.Load();
        using var exact = ZipMapOfClasses.Load(settings: Exactly);

        AssertSummed(near, exact);
    }

    private static ModelClientSettings Exactly => new() { Options = new() { ProbabilityTolerance = 1e-15, Breaker = { Enabled = false } } };

    private static void AssertSummed<T>(ModelClient<Packed20, T> near, ModelClient<Packed20, T> exact)
    {
        Packed20[] rows = [.. Enumerable.Range(0, Rows.Count).Select(row => Packed20.Of(Rows.Of20(row)))];
        var results = new Prediction<T>[rows.Length];

        near.PredictBatch(rows, results);
        Assert.All(results, result => Assert.Equal(PredictionSource.Model, result.Source));

        exact.PredictBatch(rows, results);
        Assert.Contains(results, result => result.Violations.Any(violation => violation.Rule == ViolationRule.Sum));
    }
}
