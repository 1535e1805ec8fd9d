using System.Collections.Generic;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>The type of a value while it is read.</summary>
internal sealed class DeclaredType
{
    private DeclaredKind _kind;

    /// <summary>ONNX's number for the elements of a tensor, or for the keys of a map.</summary>
    public ulong Element { get; set; }

    public bool HasShape { get; set; }

    public List<long> Lengths { get; } = [];

    public List<string> Axes { get; } = [];

    /// <summary>What a sequence, an optional or a map holds.</summary>
    public DeclaredType? Inner { get; set; }

    /// <summary>Is of this kind from here on: of several, the last counts, and forgets what the others said.</summary>
    public DeclaredType Become(DeclaredKind kind)
    {
        if (_kind == kind)
            return this;
        (_kind, Element, HasShape, Inner) = (kind, 0, false, null);
        Lengths.Clear();
        Axes.Clear();
        return this;
    }

    public TensorSignature Named(string name)
    {
        var values = IsMapSequence ? Inner!.Inner! : this;
        var element = values._kind == DeclaredKind.Tensor ? OnnxElement.TypeOf(values.Element) : ElementType.Unspecified;
        var isTensor = _kind == DeclaredKind.Tensor;
        return new()
        {
            Name = name,
            Kind = isTensor ? TensorKind.Tensor : IsMapSequence ? TensorKind.MapSequence : TensorKind.Other,
            Element = element,
            DeclaredAs = isTensor && element != ElementType.Unspecified ? null : ToString(),
            IsRankKnown = !isTensor || HasShape,
            Shape = isTensor ? Lengths.ToEquatableArray() : default,
            Axes = isTensor && Axes.Exists(axis => axis.Length > 0) ? Axes.ToEquatableArray() : default,
        };
    }

    /// <summary>The type in ONNX's words.</summary>
    public override string ToString() => _kind switch
    {
        DeclaredKind.Tensor => OnnxElement.NameOf(Element),
        DeclaredKind.SparseTensor => $"sparse<{OnnxElement.NameOf(Element)}>",
        DeclaredKind.Sequence => $"sequence<{Inner}>",
        DeclaredKind.Optional => $"optional<{Inner}>",
        DeclaredKind.Map => $"map<{OnnxElement.NameOf(Element)}:{Inner}>",
        DeclaredKind.Opaque => "opaque",
        _ => "undefined",
    };

    private bool IsMapSequence =>
        _kind == DeclaredKind.Sequence && Inner is { _kind: DeclaredKind.Map, Inner._kind: DeclaredKind.Tensor };
}
