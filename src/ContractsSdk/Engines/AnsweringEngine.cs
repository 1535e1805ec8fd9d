using System;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Engines;

/// <summary>Stands in for a model in tests: answers rows from a delegate, has no tensors.</summary>
internal sealed class AnsweringEngine<TFeatures, TPrediction>(Func<TFeatures, TPrediction> answer) : ModelEngine
{
    public override string Name => "fake";

    public override string? ModelVersion => "fake";

    public override ModelSignature Signature { get; } = new()
    {
        Inputs = EquatableArray.Of<TensorSignature>(),
        Outputs = EquatableArray.Of<TensorSignature>(),
        Digest = new string('0', 64),
    };

    public TPrediction Answer(TFeatures features) => answer(features);

    public override EngineSlot CreateSlot(TensorPlan plan, int capacity) =>
        throw new NotSupportedException("A fake has no tensors. Its client's features and prediction types are not the delegate's.");

    public override ValueTask DisposeAsync() => default;
}
