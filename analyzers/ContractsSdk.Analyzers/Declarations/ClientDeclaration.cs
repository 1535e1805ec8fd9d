using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Declarations;

/// <summary>
/// A contract and how one C# class spells it: all the emitters get. Holds no symbol, no syntax and no location, and compares by value,
/// so that an edit elsewhere regenerates nothing. Identifiers are escaped, types are <c>global::</c>.
/// </summary>
internal sealed record ClientDeclaration
{
    /// <summary>The contract.</summary>
    public required ModelContract Contract { get; init; }

    /// <summary>The namespace, or null for the global one.</summary>
    public required string? Namespace { get; init; }

    /// <summary>The types around the client, outermost first, each as it opens: <c>partial record struct Outer</c>.</summary>
    public required EquatableArray<string> Containers { get; init; }

    /// <summary>The client's name.</summary>
    public required string Name { get; init; }

    /// <summary>The client's type.</summary>
    public required string Type { get; init; }

    /// <summary>The name of the generated file.</summary>
    public required string HintName { get; init; }

    /// <summary>The name of the nested class that does the work: one the client does not use.</summary>
    public required string BindingName { get; init; }

    /// <summary>The features type.</summary>
    public required string FeaturesType { get; init; }

    /// <summary>How each feature of the contract is read, in the contract's order.</summary>
    public required EquatableArray<FeatureMember> Features { get; init; }

    /// <summary>The prediction type.</summary>
    public required string PredictionType { get; init; }

    /// <summary>How each output of the contract is written, in the contract's order.</summary>
    public required EquatableArray<OutputMember> Outputs { get; init; }

    /// <summary>How a prediction is made.</summary>
    public required PredictionConstruction Construction { get; init; }

    /// <summary>The members that answer when the model cannot, in the order they are asked.</summary>
    public EquatableArray<FallbackMember> Fallbacks { get; init; }

    /// <summary>What the client declares of its calls, argument by argument, as C#: <c>TimeoutMilliseconds = 50</c>.</summary>
    public EquatableArray<string> Resilience { get; init; }

    /// <summary>The same of <c>[Batching]</c>; null where it is not declared.</summary>
    public EquatableArray<string>? Batching { get; init; }

    /// <summary>The warnings about obsolete or experimental members that generated code would repeat.</summary>
    public EquatableArray<string> Suppressions { get; init; }
}
