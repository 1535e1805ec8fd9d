namespace ContractsSdk.Contracts.Layout;

/// <summary>Where a feature goes.</summary>
/// <param name="Tensor">The position in <see cref="TensorPlan.Inputs"/>.</param>
/// <param name="Offset">The first element in the row.</param>
/// <param name="Width">The number of elements.</param>
public readonly record struct FeaturePlacement(int Tensor, int Offset, int Width);
