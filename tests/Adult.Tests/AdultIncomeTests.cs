using System;
using System.Linq;
using ContractsSdk;
using ContractsSdk.Contracts.Text;
using ContractsSdk.OnnxRuntime;

namespace Adult.Tests;

public sealed class AdultIncomeTests
{
    private const float Tolerance = 1e-5f;

    [Fact]
    public void TheContractHasAFeatureForEveryColumnOfTheModel()
    {
        var contract = ContractText.Read(TextOf<AdultIncome>()).Contract!;
        Assert.Equal(
            [
                "age", "capital-gain", "capital-loss", "education-num", "hours-per-week", "marital-status", "native-country", "occupation",
                "relationship", "sex", "workclass",
            ],
            contract.Features.Select(feature => feature.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AgreesWithTheLibraryThatTrainedTheModelOnEveryRow()
    {
        var rows = Census.Read();
        using var client = AdultIncome.Load();
        foreach (var (person, probability) in rows)
            Agrees(probability, client.Predict(person));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(500)]
    public void AgreesInBatchesToo(int size)
    {
        var rows = Census.Read();
        using var client = AdultIncome.Load();
        var predictions = new Prediction<Income>[size];
        foreach (var batch in rows.Chunk(size))
        {
            client.PredictBatch(batch.Select(row => row.Person).ToArray(), predictions);
            foreach (var ((_, probability), prediction) in batch.Zip(predictions))
                Agrees(probability, prediction);
        }
    }

    [Fact]
    public void ABrokenRowIsRefusedAndItsNeighboursAreNot()
    {
        var rows = Census.Read();
        using var client = AdultIncome.Load();
        var people = rows.Take(3).Select(row => row.Person).ToArray();
        people[1] = people[1] with { Age = -1, Sex = "?" };

        var predictions = new Prediction<Income>[people.Length];
        client.PredictBatch(people, predictions);

        Agrees(rows[0].Probability, predictions[0]);
        Assert.Equal(PredictionSource.Rejected, predictions[1].Source);
        Assert.Equal(["age", "sex"], predictions[1].Violations.Select(violation => violation.Name).Order(StringComparer.Ordinal));
        Agrees(rows[2].Probability, predictions[2]);
    }

    private static string TextOf<TClient>()
        where TClient : class, IModelClientFactory<TClient> => TClient.ContractText;

    private static void Agrees(float probability, Prediction<Income> prediction)
    {
        Assert.Equal(PredictionSource.Model, prediction.Source);
        Assert.Equal(probability, prediction.Value.Probability, Tolerance);
        Assert.Equal(probability > 0.5f, prediction.Value.OverFiftyThousand);
    }
}
