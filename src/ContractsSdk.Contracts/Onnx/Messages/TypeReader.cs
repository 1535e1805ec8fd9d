using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>Reads what an input or output is.</summary>
internal sealed class TypeReader(WireReader wire, OnnxLimits limits, KeptText kept)
{
    private const int Deepest = 16;

    /// <summary>TypeProto, into what an earlier one of the same value said: two of them are one, as protobuf has it.</summary>
    public void Type(DeclaredType type, int depth = 0)
    {
        var outer = wire.Enter();
        if (depth == Deepest)
            wire.Fail(OnnxProblemKind.TooDeep, "has an input or output whose type is nested too deep");
        while (wire.Next(out var field))
        {
            if (field.Bytes is 1 or 8)
                Tensor(type.Become(field.Bytes == 1 ? DeclaredKind.Tensor : DeclaredKind.SparseTensor));
            else if (field.Bytes is 4 or 9)
                Nested(type.Become(field.Bytes == 4 ? DeclaredKind.Sequence : DeclaredKind.Optional), value: 1, depth);
            else if (field.Bytes == 5)
                Nested(type.Become(DeclaredKind.Map), value: 2, depth);
            else
            {
                if (field.Bytes == 7)
                    type.Become(DeclaredKind.Opaque);
                wire.Skip(field);
            }
        }

        wire.Leave(outer);
    }

    private void Tensor(DeclaredType type)
    {
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            if (field.Varint == 1)
                type.Element = wire.Varint();
            else if (field.Bytes == 2)
                Shape(type);
            else
                wire.Skip(field);
        }

        wire.Leave(outer);
    }

    // A sequence, an optional or a map: the type of its values, and of a map's keys.
    private void Nested(DeclaredType type, int value, int depth)
    {
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            if (field.Bytes == value)
                Type(type.Inner ??= new(), depth + 1);
            else if (field.Varint == 1)
                type.Element = wire.Varint();
            else
                wire.Skip(field);
        }

        wire.Leave(outer);
    }

    private void Shape(DeclaredType type)
    {
        type.HasShape = true;
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            if (field.Bytes == 1)
                Dimension(type);
            else
                wire.Skip(field);
        }

        wire.Leave(outer);
    }

    private void Dimension(DeclaredType type)
    {
        var length = -1L;
        var name = "";
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            // One of the two: whichever comes last.
            if (field.Varint == 1)
                (length, name) = (unchecked((long)wire.Varint()), "");
            else if (field.Bytes == 2)
                (length, name) = (-1, wire.Name());
            else
                wire.Skip(field);
        }

        wire.Leave(outer);
        if (type.Lengths.Count == limits.Rank)
            wire.Fail(OnnxProblemKind.Dimension, $"has an input or output of more than {limits.Rank} dimensions");
        type.Lengths.Add(length);
        type.Axes.Add(kept.Keep(name));
    }
}
