using System;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;

namespace ContractsSdk.Tests.Doubles;

/// <summary>A model of another contract.</summary>
internal sealed class ForeignEngine : ModelEngine
{
    public int Disposed { get; private set; }

    public override string Name => "foreign 1";

    public override ModelSignature Signature { get; } = new()
    {
        Inputs = EquatableArray.Of(ScriptedEngine.Tensor("image", ElementType.UInt8, -1, 3, 224, 224)),
        Outputs = EquatableArray.Of(ScriptedEngine.Tensor("class", ElementType.Int64, -1)),
        Digest = new string('b', 64),
    };

    public override EngineSlot CreateSlot(TensorPlan plan, int capacity) => throw new NotSupportedException();

    public override ValueTask DisposeAsync()
    {
        Disposed++;
        return default;
    }
}
