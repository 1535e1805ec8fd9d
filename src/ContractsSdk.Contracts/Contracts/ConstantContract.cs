using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>An input of the model that is no feature: the same value for every row.</summary>
/// <param name="Name">The input tensor.</param>
/// <param name="Value">What every element of it is.</param>
public sealed record ConstantContract(string Name, ContractValue Value);
