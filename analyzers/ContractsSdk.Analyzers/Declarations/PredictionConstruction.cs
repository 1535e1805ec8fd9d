using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Declarations;

/// <summary>How a prediction is made: by a constructor, an object initializer, or both.</summary>
/// <param name="Arguments">The constructor's arguments, by name; parameters that are not listed are optional.</param>
/// <param name="Initialized">The outputs set in the object initializer: positions in the contract's outputs.</param>
internal sealed record PredictionConstruction(EquatableArray<ConstructorArgument> Arguments, EquatableArray<int> Initialized);

/// <summary>One argument of a prediction's constructor.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Output">The position in the contract's outputs.</param>
internal readonly record struct ConstructorArgument(string Parameter, int Output);
