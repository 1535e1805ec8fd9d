using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>The scale a model was trained on. Computed in binary64, whatever the types of the member and of the tensor.</summary>
/// <param name="Kind">Which; never None.</param>
/// <param name="First">A Float64: the mean, or the minimum.</param>
/// <param name="Second">A Float64: the standard deviation, or the maximum.</param>
public sealed record NumericScale(ScaleKind Kind, ContractValue First, ContractValue Second);
