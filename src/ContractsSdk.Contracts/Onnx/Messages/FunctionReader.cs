using ContractsSdk.Contracts.Onnx.Functions;
using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>Reads the functions a model brings.</summary>
internal sealed class FunctionReader(WireReader wire, KeptText kept, GraphReader graphs, CallGraph functions)
{
    /// <summary>FunctionProto.</summary>
    public void Function()
    {
        var (domain, name, overload) = ("", "", "");
        var body = new Body();
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            switch (field.Bytes)
            {
                case 1:
                    name = wire.Name();
                    break;
                case 7:
                    graphs.Node(body, depth: 0, null);
                    break;
                case 10:
                    domain = wire.Name();
                    break;
                case 11:
                    graphs.Attribute(body, depth: 0);
                    break;
                case 13:
                    overload = wire.Name();
                    break;
                default:
                    wire.Skip(field);
                    break;
            }
        }

        wire.Leave(outer);
        kept.Keep(domain + name + overload);
        var id = new OperatorId(OperatorId.Canonical(domain), name, overload);
        if (!functions.Add(id, body))
            wire.Fail(OnnxProblemKind.Names, $"defines its function {Quoted.Of(id.ToString())} twice");
    }
}
