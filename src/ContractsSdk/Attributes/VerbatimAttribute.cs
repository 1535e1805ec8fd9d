using System;

namespace ContractsSdk;

/// <summary>The category itself, as text or number.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class VerbatimAttribute : CategoricalAttribute;
