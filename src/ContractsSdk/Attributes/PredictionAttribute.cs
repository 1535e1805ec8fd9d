using System;

namespace ContractsSdk;

/// <summary>Marks the type a model's outputs are written to.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PredictionAttribute : Attribute;
