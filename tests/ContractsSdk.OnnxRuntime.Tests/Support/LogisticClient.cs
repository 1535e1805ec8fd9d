using System;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;
using ContractsSdk.Generated;

namespace ContractsSdk.OnnxRuntime.Tests.Support;

/// <summary>A client of a_logreg in the shape the generator emits.</summary>
internal sealed class LogisticClient(ModelEngine engine, ModelClientSettings? settings)
    : ModelClient<float[], float>(new Binding(), engine, settings), IModelClientFactory<LogisticClient>
{
    public static string ContractText { get; } = Contracts.Text.ContractText.Write(new ModelContract
    {
        Id = "logistic",
        Version = "1.0.0",
        Model = "models/bench/a_logreg.onnx",
        Features = Enumerable.Range(0, 20)
            .Select(i => new FeatureContract { Name = $"f{i:00}", Type = ElementType.Float32, Tensor = "X", Slot = i })
            .ToEquatableArray(),
        Outputs = EquatableArray.Of(new OutputContract { Name = "probability", Tensor = "probabilities", Type = ElementType.Float32, Index = 1 }),
    });

    public static LogisticClient Create(ModelEngine engine, ModelClientSettings? settings = null) => new(engine, settings);

    public static void Accept(IModelClientVisitor visitor) => visitor.Visit<LogisticClient, float[], float>();

    private sealed class Binding : ClientBinding<float[], float>
    {
        public override string ContractText => LogisticClient.ContractText;

        public override void Validate(in float[] features, ref Findings findings)
        {
        }

        public override void Encode(in float[] features, EngineSlot slot, int row) => features.AsSpan().CopyTo(slot.Input<float>(0, row));

        public override float Decode(EngineSlot slot, int row, ref Findings findings) => slot.Output<float>(0, row)[1];
    }
}
