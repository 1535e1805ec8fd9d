using ContractsSdk.Contracts.Onnx.Wire;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>Reads an input or output of the graph.</summary>
internal sealed class ValueReader(WireReader wire, KeptText kept, TypeReader types)
{
    /// <summary>ValueInfoProto.</summary>
    public TensorSignature Value()
    {
        var name = "";
        var type = new DeclaredType();
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            if (field.Bytes == 1)
                name = wire.Name();
            else if (field.Bytes == 2)
                types.Type(type);
            else
                wire.Skip(field);
        }

        wire.Leave(outer);
        return type.Named(kept.Keep(name));
    }
}
