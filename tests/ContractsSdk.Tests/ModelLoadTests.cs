using System;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests;

public sealed class ModelLoadTests
{
    [Fact]
    public void A_model_of_another_signature_is_refused_with_all_differences_at_once()
    {
        var engine = new Misfit();

        var error = Assert.Throws<ModelLoadException>(() => ScoreClient.Create(engine));

        Assert.Equal(ModelLoadProblem.SignatureMismatch, error.Problem);
        Assert.Equal("credit-score", error.ContractId);
        Assert.True(error.Differences.Count >= 3, error.Message);
        Assert.All(error.Differences, difference => Assert.Contains(difference.ToString(), error.Message, StringComparison.Ordinal));
        Assert.Contains("credit-score", error.Message, StringComparison.Ordinal);
        Assert.True(engine.IsDisposed);
    }

    private sealed class Misfit : ModelEngine
    {
        public bool IsDisposed { get; private set; }

        public override string Name => "misfit";

        public override ModelSignature Signature { get; } = new()
        {
            Inputs = EquatableArray.Of(ScriptedEngine.Tensor("featurez", ElementType.Float32, -1, 2)),
            Outputs = EquatableArray.Of(
                ScriptedEngine.Tensor("label", ElementType.String, -1), ScriptedEngine.Tensor("probabilities", ElementType.Float32, -1, 1)),
            Digest = new string('b', 64),
        };

        public override EngineSlot CreateSlot(Contracts.Layout.TensorPlan plan, int capacity) => throw new NotSupportedException();

        public override System.Threading.Tasks.ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return default;
        }
    }
}
