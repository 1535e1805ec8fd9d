namespace ContractsSdk.Contracts.Layout;

/// <summary>Where an output is read.</summary>
/// <param name="Tensor">The position in <see cref="TensorPlan.Outputs"/>.</param>
/// <param name="Index">The element of the row (of a map: the position in <see cref="OutputTensor.Keys"/>); 0 for a whole vector.</param>
public readonly record struct OutputPlacement(int Tensor, int Index);
