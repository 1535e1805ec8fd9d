using System;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests;

public sealed class FakeModelClientTests
{
    [Fact]
    public void A_fake_answers_from_the_delegate_behind_the_real_validation()
    {
        using var client = FakeModelClient<ScoreClient>.Answering((Applicant applicant) => new Score(applicant.Income > 10, 0.9f));

        var prediction = client.Predict(new Applicant(20, 0));

        Assert.Equal(new Score(true, 0.9f), prediction.Value);
        Assert.Equal("fake", prediction.Model.Version);
        Assert.Throws<ContractViolationException>(() => client.Predict(new Applicant(float.NaN, 0)));
        var results = new Prediction<Score>[2];
        client.PredictBatch([new Applicant(20, 0), new Applicant(-1, 0)], results);
        Assert.Equal([PredictionSource.Model, PredictionSource.Rejected], [results[0].Source, results[1].Source]);
    }

    [Fact]
    public void A_delegate_that_throws_is_an_engine_failure()
    {
        using var client = FakeModelClient<ScoreClient>.Answering<Applicant, Score>(_ => throw new TimeoutException());

        Assert.False(client.TryPredict(new Applicant(20, 0), out var prediction));

        Assert.Equal(FallbackReasons.EngineFailure, prediction.Reason);
        Assert.IsType<TimeoutException>(prediction.Error);
    }

    [Fact]
    public void A_delegate_of_other_types_is_refused() =>
        Assert.Throws<ArgumentException>(() => FakeModelClient<ScoreClient>.Answering((string text) => text.Length));
}
