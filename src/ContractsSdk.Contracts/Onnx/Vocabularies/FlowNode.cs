using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Vocabularies;

/// <summary>A node of the outermost graph that hands values on as they are, or knows a vocabulary.</summary>
internal sealed record FlowNode(string Operator, EquatableArray<string> Inputs, EquatableArray<string> Outputs, NodeAttributes Attributes);
