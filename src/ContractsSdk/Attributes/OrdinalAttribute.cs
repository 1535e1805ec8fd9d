using System;

namespace ContractsSdk;

/// <summary>One element: the category's position in the list, or an enum member's number.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class OrdinalAttribute : CategoricalAttribute;
