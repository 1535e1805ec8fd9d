using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Layout;

/// <summary>One tensor to feed.</summary>
/// <param name="Name">Its name in the model.</param>
/// <param name="Element">The type of its elements; never Unspecified, Decimal or Enum.</param>
/// <param name="Width">Elements in one row.</param>
/// <param name="IsPacked">Whether several features may share it, so that its last axis has <paramref name="Width"/> elements.</param>
/// <param name="Constant">What every element is, when no feature fills it.</param>
public sealed record InputTensor(string Name, ElementType Element, int Width, bool IsPacked, ContractValue? Constant = null)
{
    /// <summary>The axes of a row where a vector has the tensor to itself; empty where the model alone says how elements are laid out.</summary>
    public EquatableArray<int> Shape { get; init; }

    /// <summary>Which of <see cref="TensorPlan.Axes"/> a row is as long as; <see cref="Width"/> is the most it can be. Null where rows are all as long.</summary>
    public int? Axis { get; init; }
}
