using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ContractsSdk.Tests;

/// <summary>Another client as a fallback: who it is, what it is told to say, and what becomes of its own failures.</summary>
public sealed class FallbackToTests
{
    private static readonly Applicant Good = new(30, 10);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_other_model_answers_and_is_named(bool isAsync)
    {
        using var other = ScoreClient.Create(new ScriptedEngine());
        using var client = LeaningClient.On(other);

        var prediction = isAsync ? await client.PredictAsync(Good, TestContext.Current.CancellationToken) : client.Predict(Good);
        var batch = new Prediction<Score>[2];
        client.PredictBatch([Good, Good], batch);

        Assert.All([prediction, .. batch], answered =>
        {
            Assert.Equal((PredictionSource.Fallback, FallbackReasons.EngineFailure), (answered.Source, answered.Reason));
            Assert.Equal(0.75f, answered.Value.Probability);
            Assert.Same(other.Model, answered.Model);
            Assert.NotSame(client.Model, answered.Model);
        });
    }

    [Fact]
    public void The_others_row_is_the_models_and_this_ones_the_fallbacks()
    {
        using var heardOther = new Listener("other");
        using var heard = new Listener("leaning");
        using var other = ScoreClient.Create(new ScriptedEngine(), heardOther.Settings);
        using var client = LeaningClient.On(other, heard.Settings);

        client.Predict(Good);

        Assert.Equal("model", Assert.Single(heardOther.Of(TelemetryNames.PredictionRows)).Tags[TelemetryNames.PredictionSource]);
        Assert.Equal("fallback", Assert.Single(heard.Of(TelemetryNames.PredictionRows)).Tags[TelemetryNames.PredictionSource]);
        Assert.Single(heard.Of(TelemetryNames.FallbackCount));
        Assert.Empty(heardOther.Of(TelemetryNames.FallbackCount));
        Assert.Equal(Assert.Single(heard.Spans).SpanId, Assert.Single(heardOther.Spans).ParentSpanId);
    }

    [Fact]
    public void Where_the_other_fails_too_the_next_is_asked_and_told()
    {
        Exception? told = null;
        using var other = ScoreClient.Create(Broken());
        using var client = new LeaningClient(
            [
                ScoreFallback.To<ScoreClient>(),
                new("Careful", FallbackReasons.Engine, earlier =>
                {
                    told = Assert.Single(earlier).Error;
                    return new Score(false, 0.5f);
                }),
            ],
            Broken(), new() { Fallbacks = [other] });

        var prediction = client.Predict(Good);

        Assert.Equal("Careful", prediction.AnsweredBy);
        Assert.Same(client.Model, prediction.Model);
        Assert.Equal(FallbackReasons.EngineFailure, Assert.IsType<ModelUnavailableException>(told).Reason);
    }

    [Fact]
    public void A_disposed_one_is_a_failure_as_any_other()
    {
        var other = ScoreClient.Create(new ScriptedEngine());
        using var client = LeaningClient.On(other);
        other.Dispose();

        Assert.False(client.TryPredict(Good, out var prediction));

        Assert.Equal((PredictionSource.Failed, FallbackReasons.EngineFailure), (prediction.Source, prediction.Reason));
    }

    [Fact]
    public async Task A_cancelled_call_is_no_failure_of_the_other()
    {
        using var cancellation = new CancellationTokenSource();
        using var other = ScoreClient.Create(new ScriptedEngine());
        using var client = new LeaningClient(
            [new("Cancels", FallbackReasons.Engine, _ => Cancelled(cancellation), IsAsync: true), ScoreFallback.To<ScoreClient>()],
            Broken(), new() { Fallbacks = [other] });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await client.PredictAsync(Good, cancellation.Token));
    }

    [Fact]
    public void Without_a_container_it_must_be_given()
    {
        var error = Assert.Throws<InvalidOperationException>(() => LeaningClient.Create(new ScriptedEngine()));

        Assert.Contains("LeaningClient falls back on ScoreClient", error.Message, StringComparison.Ordinal);
        Assert.Contains("ModelClientSettings.Fallbacks", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_container_gives_it_and_says_at_the_start_where_it_is_missing()
    {
        await using var complete = Services(services => services.AddModelClient<ScoreClient>().UseEngine((_, _) => new ScriptedEngine()));
        await using var incomplete = Services(_ => { });

        var prediction = complete.GetRequiredService<LeaningClient>().Predict(Good);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => incomplete.GetRequiredService<IHostedService>().StartAsync(TestContext.Current.CancellationToken));

        Assert.Same(complete.GetRequiredService<ScoreClient>().Model, prediction.Model);
        Assert.Contains("services.AddModelClient<ScoreClient>()", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instance_falls_back_on_the_others_of_its_own_name()
    {
        await using var services = Services(services =>
        {
            services.AddModelClient<LeaningClient>("de").UseEngine((_, _) => Broken());
            services.AddModelClient<ScoreClient>("de").UseEngine((_, _) => new ScriptedEngine());
            services.AddModelClient<ScoreClient>("at").UseEngine((_, _) => new ScriptedEngine());
            services.AddModelClient<ScoreClient>().UseEngine((_, _) => new ScriptedEngine());
        });

        Assert.Equal("de", services.GetRequiredKeyedService<LeaningClient>("de").Predict(Good).Model.Instance);
    }

    [Fact]
    public async Task A_named_instance_of_the_same_client_answers_and_does_not_fall_back_on_itself()
    {
        await using var services = Services(services =>
        {
            services.AddModelClient<RevertingClient>().UseEngine((_, _) => Broken());
            services.AddModelClient<RevertingClient>("previous").UseEngine((_, _) => new ScriptedEngine());
        });
        var previous = services.GetRequiredKeyedService<RevertingClient>("previous");

        var prediction = services.GetRequiredKeyedService<RevertingClient>("credit-score").Predict(Good);

        Assert.Equal((PredictionSource.Fallback, "previous"), (prediction.Source, prediction.Model.Instance));
        await previous.ReloadAsync(Broken(), TestContext.Current.CancellationToken);
        Assert.False(previous.TryPredict(Good, out var failed));
        Assert.Equal(PredictionSource.Failed, failed.Source);
    }

    private static ScriptedEngine Broken() => new() { OnRun = _ => RunStatus.Failed };

    private static Score? Cancelled(CancellationTokenSource cancellation)
    {
        cancellation.Cancel();
        return null;
    }

    private static ServiceProvider Services(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        services.AddModelClient<LeaningClient>().UseEngine((_, _) => Broken());
        add(services);
        return services.BuildServiceProvider();
    }

    private sealed class LeaningClient(ScoreFallback[] chain, ModelEngine engine, ModelClientSettings? settings)
        : ModelClient<Applicant, Score>(new ScoreBinding { Chain = chain }, engine, settings), IModelClientFactory<LeaningClient>
    {
        static string IModelClientFactory<LeaningClient>.ContractText { get; } =
            ScoreBinding.Text.Replace("credit-score", "leaning", StringComparison.Ordinal);

        public static LeaningClient On(ScoreClient other, ModelClientSettings? settings = null) =>
            Create(Broken(), (settings ?? new()) with { Fallbacks = [other] });

        public static LeaningClient Create(ModelEngine engine, ModelClientSettings? settings = null) =>
            new([ScoreFallback.To<ScoreClient>()], engine, settings);

        static void IModelClientFactory<LeaningClient>.Accept(IModelClientVisitor visitor) => visitor.Visit<LeaningClient, Applicant, Score>();
    }

    private sealed class RevertingClient(ModelEngine engine, ModelClientSettings? settings)
        : ModelClient<Applicant, Score>(new ScoreBinding { Chain = [ScoreFallback.To<RevertingClient>("previous")] }, engine, settings),
            IModelClientFactory<RevertingClient>
    {
        static string IModelClientFactory<RevertingClient>.ContractText => ScoreBinding.Text;

        public static RevertingClient Create(ModelEngine engine, ModelClientSettings? settings = null) => new(engine, settings);

        static void IModelClientFactory<RevertingClient>.Accept(IModelClientVisitor visitor) => visitor.Visit<RevertingClient, Applicant, Score>();
    }
}
