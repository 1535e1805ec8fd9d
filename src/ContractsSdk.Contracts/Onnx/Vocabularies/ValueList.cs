using System.Collections.Generic;
using ContractsSdk.Contracts.Onnx.Wire;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Vocabularies;

/// <summary>
/// The texts or whole numbers of an attribute. One that is longer than anybody would read is forgotten: vocabularies help, and a model
/// without them is a model.
/// </summary>
internal sealed class ValueList(WireReader wire, OnnxLimits limits, KeptText kept)
{
    private List<ContractValue>? _values = [];

    /// <summary>All of them; empty when there were too many.</summary>
    public EquatableArray<ContractValue> Values => _values?.ToEquatableArray() ?? default;

    public void Text()
    {
        var text = wire.Text();
        if (text is not null && kept.TryTake(text.Length))
            Add(ContractValue.Of(text));
        else
            _values = null;
    }

    /// <summary>One number, or many in one field: both mean the same.</summary>
    public void Numbers(WireField field)
    {
        if (field.Type == WireType.Varint)
        {
            Number();
            return;
        }

        var outer = wire.Enter();
        while (wire.HasMore)
            Number();
        wire.Leave(outer);
    }

    private void Number() => Add(ContractValue.Of(unchecked((long)wire.Varint())));

    private void Add(ContractValue value)
    {
        if (_values?.Count == limits.VocabularyLength)
            _values = null;
        _values?.Add(value);
    }
}
