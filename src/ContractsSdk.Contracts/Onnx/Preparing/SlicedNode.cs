using System.Collections.Generic;
using ContractsSdk.Contracts.Onnx.Functions;
using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>A node of the outermost graph, where it lies.</summary>
internal sealed class SlicedNode
{
    /// <param name="field">The field of the graph that holds it.</param>
    public SlicedNode(SlicedField field)
    {
        Field = field;
        var (domain, name, overload) = ("", "", "");
        foreach (var part in field.Value.Fields())
        {
            switch (part.Head.Bytes)
            {
                case 1:
                    Inputs.Add(part.Value.Text());
                    break;
                case 2:
                    Outputs.Add(part.Value.Text());
                    break;
                case 4:
                    name = part.Value.Text();
                    break;
                case 5:
                    Attributes.Add(new(part.Value));
                    break;
                case 7:
                    domain = part.Value.Text();
                    break;
                case 8:
                    overload = part.Value.Text();
                    break;
            }
        }

        Operator = new(OperatorId.Canonical(domain), name, overload);
    }

    public SlicedField Field { get; }

    public OperatorId Operator { get; }

    public List<string> Inputs { get; } = [];

    public List<string> Outputs { get; } = [];

    public List<SlicedAttribute> Attributes { get; } = [];
}
