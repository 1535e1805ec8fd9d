using System;

namespace ContractsSdk;

/// <summary>One element per category, in the order of the list: 1 for the value's own, 0 for the others.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class OneHotAttribute : CategoricalAttribute;
