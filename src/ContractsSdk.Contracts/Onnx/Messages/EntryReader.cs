using System.Collections.Generic;
using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>Reads a pair of texts.</summary>
internal sealed class EntryReader(WireReader wire)
{
    /// <summary>StringStringEntryProto. The value is null when it is too long, or no text.</summary>
    public KeyValuePair<string, string?> Entry()
    {
        var key = "";
        var value = (string?)"";
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            if (field.Bytes == 1)
                key = wire.Name();
            else if (field.Bytes == 2)
                value = wire.Text();
            else
                wire.Skip(field);
        }

        wire.Leave(outer);
        return new(key, value);
    }
}
