using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Layout;

/// <summary>
/// Which tensors a contract's features and constants fill and its outputs are read from, derived from the contract alone:
/// the generator emits positions from it and the run time allocates by it, so that the two cannot disagree.
/// Tensors are sorted by name, ordinal; indices in generated code mean positions in that order.
/// </summary>
public sealed partial record TensorPlan
{
    /// <summary>The tensors to feed.</summary>
    public required EquatableArray<InputTensor> Inputs { get; init; }

    /// <summary>The tensors to read.</summary>
    public required EquatableArray<OutputTensor> Outputs { get; init; }

    /// <summary>Where each feature goes, in the order of the contract's features.</summary>
    public required EquatableArray<FeaturePlacement> Features { get; init; }

    /// <summary>Where each output is read, in the order of the contract's outputs.</summary>
    public required EquatableArray<OutputPlacement> OutputPlacements { get; init; }

    /// <summary>The axes whose lengths each run chooses, sorted by name.</summary>
    public EquatableArray<PlannedAxis> Axes { get; init; }

    /// <summary>Whether the first axis of every tensor is the batch.</summary>
    public required bool Batch { get; init; }
}
