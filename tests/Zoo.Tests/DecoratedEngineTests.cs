using System.Linq;
using ContractsSdk;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime;
using Zoo.Tests.Kinds;

namespace Zoo.Tests;

/// <summary>Something around every run of an engine, in the engine's own memory: numbers, texts, rows of open length and maps.</summary>
public sealed class DecoratedEngineTests
{
    private int _runs;

    [Fact]
    public void Texts_and_rows_of_any_length_go_through()
    {
        using var words = Words.Create(new Counting(OnnxModelEngine.Open("models/23_words.onnx"), this));
        using var recommender = Recommender.Create(new Counting(OnnxModelEngine.Open("models/20_recommender.onnx"), this));
        var results = new Prediction<Relevance>[3];
        Assert.Equal(100_021f, words.Predict(new(["one", "two", "grün"])).Value.Sum);
        var before = _runs;

        recommender.PredictBatch([new(2, 1, [3, 3]), new(2, 2, [3, 3]), new(0, 3, [1])], results);

        Assert.Equal([110f, 140f, 50f], results.Select(result => result.Value.Score));
        Assert.Equal(before + 1, _runs);
    }

    [Fact]
    public void Whats_around_may_refuse_and_everything_else_is_the_engines()
    {
        var engine = OnnxModelEngine.Open("models/23_words.onnx");
        using var words = Words.Create(new Counting(engine, this) { IsDown = true });

        Assert.False(words.TryPredict(new(["one", "two", "grün"]), out var prediction));

        Assert.Equal(FallbackReasons.EngineFailure, prediction.Reason);
        Assert.Equal(engine.Signature.Digest, words.Model.Digest);
    }

    private sealed class Counting(ModelEngine engine, DecoratedEngineTests test) : DelegatingModelEngine(engine)
    {
        public bool IsDown { get; init; }

        public override EngineSlot CreateSlot(TensorPlan plan, int capacity) => new Slot(base.CreateSlot(plan, capacity), test, IsDown);
    }

    private sealed class Slot(EngineSlot slot, DecoratedEngineTests test, bool isDown) : DelegatingEngineSlot(slot)
    {
        public override string? Error => isDown ? "The engine is down." : base.Error;

        public override RunStatus Run()
        {
            test._runs++;
            return isDown ? RunStatus.Failed : base.Run();
        }
    }
}
