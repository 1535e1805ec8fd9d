using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts.Layout;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>A declaration with everything the emitters derive from it once: where the features go, and what names are used.</summary>
internal sealed class ClientPlan
{
    // What the generated class inherits or declares itself.
    private static readonly string[] BindingMembers =
    [
        "Instance", "Text", "ContractText", "Validate", "ValidateRest", "Measure", "Encode", "EncodeRow", "TryEncode", "TryEncodeRow", "Decode",
        "FallbackOn", "FallbackIsAsync", "Fallback", "FallbackAsync", "Fallbacks", "Ask", "AskAsync", "CanObserve", "Observe", "ObservePrediction",
        "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Finalize",
    ];

    private ClientPlan(ClientDeclaration declaration)
    {
        Declaration = declaration;
        Tensors = TensorPlan.Of(declaration.Contract);
        var members = new NameScope([.. BindingMembers, declaration.Name, declaration.BindingName]);
        var inputs = new NameScope("features", "findings", "slot", "row", "inside");
        Features = [.. declaration.Contract.Features.Select((feature, i) => EmittedFeature.Of(
            i, feature, declaration.Features[i], Tensors.Features[i], Tensors.Inputs[Tensors.Features[i].Tensor], inputs, members))];
        Features = [.. Features.Select((feature, i) => feature with { AlongWith = AlongWith(i) })];
        Scalars = ScalarRow.Of(Features, Tensors.Inputs.Count, members);
        PackedFeatures = Scalars is null ? Features : [.. Features.Select(Scalars.Placed)];
        PackedRanges = PackedRange.Of(PackedFeatures, Scalars, members);
        TensorLocals = [.. Tensors.Inputs.Select(tensor => tensor.Name).Append(ScalarRow.Name).Select(name => inputs.Local(Identifier(name) + "Row"))];
        var outputs = new NameScope("findings", "slot", "row");
        Outputs = [.. declaration.Contract.Outputs.Select((output, i) => EmittedOutput.Of(
            i, output, declaration.Outputs[i], Tensors.OutputPlacements[i], Tensors.Outputs[Tensors.OutputPlacements[i].Tensor], outputs, members))];
    }

    public ClientDeclaration Declaration { get; }

    public TensorPlan Tensors { get; }

    /// <summary>Whether a row is a reference.</summary>
    public bool FeaturesAreClass => Declaration.Contract.FeaturesShape?.Kind is "class" or "record-class";

    /// <summary>In the contract's order.</summary>
    public IReadOnlyList<EmittedFeature> Features { get; }

    /// <summary>The features of tensors of one number each that are written as one row, or null.</summary>
    public ScalarRow? Scalars { get; }

    /// <summary>In the contract's order, each where it is written when several are written at once.</summary>
    public IReadOnlyList<EmittedFeature> PackedFeatures { get; }

    /// <summary>The ranges that are held against several elements of a tensor at once.</summary>
    public IReadOnlyList<PackedRange> PackedRanges { get; }

    /// <summary>The locals that hold a row of each input tensor, and behind them that of <see cref="Scalars"/>.</summary>
    public IReadOnlyList<string> TensorLocals { get; }

    /// <summary>In the contract's order.</summary>
    public IReadOnlyList<EmittedOutput> Outputs { get; }

    /// <summary>Whether all there is to ask of a feature is asked while it is written.</summary>
    public bool IsCheckedAtOnce(EmittedFeature feature) => PackedRanges.Any(range => range.Checks(feature));

    public static ClientPlan Of(ClientDeclaration declaration) => new(declaration);

    private string? AlongWith(int position)
    {
        var axis = Features[position].Tensor.Axis;
        var first = axis is null ? null : Features.First(feature => feature.Tensor.Axis == axis);
        if (first is null || first == Features[position])
            return null;

        // A first one that is null has a finding of its own.
        var length = first.Read + (first.Member.Vector == VectorKind.Array ? "?" : "") + ".Length";
        return first.Member.Vector == VectorKind.Array ? $"({length} ?? {Features[position].Local}.Length)" : length;
    }

    // Tensors have the names of models: "dense/BiasAdd:0".
    private static string Identifier(string name) =>
        string.Concat(name.Where(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')).Take(32));
}
