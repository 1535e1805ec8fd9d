using System.Collections.Generic;
using ContractsSdk.Contracts.Onnx.Vocabularies;
using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>Reads of a tensor what it is called and where its values lie, never the values.</summary>
internal sealed class TensorReader(WireReader wire, ExternalFiles files)
{
    /// <summary>TensorProto. The result is its name. Texts and 64-bit integers go into the list where there is one.</summary>
    public string Tensor(ValueList? values = null) => Tensor(values, isHidden: true);

    /// <summary>TensorProto, as a weight of the outermost graph or of one inside. The result is its name.</summary>
    public string Weight(bool isHidden) => Tensor(null, isHidden);

    /// <summary>SparseTensorProto, which is two tensors; its name is that of its values.</summary>
    public string SparseTensor()
    {
        var name = "";
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            if (field.Bytes == 1)
                name = Tensor();
            else if (field.Bytes == 2)
                Tensor();
            else
                wire.Skip(field);
        }

        wire.Leave(outer);
        return name;
    }

    private string Tensor(ValueList? values, bool isHidden)
    {
        var name = "";
        var isExternal = false;
        var entries = new List<KeyValuePair<string, string?>>();
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            if (field.Bytes == 8)
                name = wire.Name();
            else if (field.Bytes == 6 && values is not null)
                values.Text();
            else if ((field.Bytes == 7 || field.Varint == 7) && values is not null)
                values.Numbers(field);
            else if (field.Bytes == 13)
                Entry(entries);
            else if (field.Varint == 14)
                isExternal |= wire.Varint() == 1;
            else
                wire.Skip(field);
        }

        wire.Leave(outer);
        // Parsers differ in what they make of a tensor that says it twice or half: whatever any of them could open counts.
        if (isExternal || entries.Count > 0)
            files.Add(name, entries, isHidden);
        return name;
    }

    private void Entry(List<KeyValuePair<string, string?>> entries)
    {
        var entry = new EntryReader(wire).Entry();
        if (entries.Count < ExternalFiles.MostEntries)
            entries.Add(entry);
        else
            wire.Fail(OnnxProblemKind.Malformed, "is damaged: a tensor says over and over where it lies");
    }
}
