using System;

namespace ContractsSdk;

/// <summary>The model was trained on log(1 + x): taken of the number after it was imputed and clamped, before it is scaled. A number at or below -1 is a violation.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class Log1pAttribute : Attribute;
