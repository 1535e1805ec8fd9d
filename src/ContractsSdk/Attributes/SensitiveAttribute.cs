using System;

namespace ContractsSdk;

/// <summary>Values of this feature must never reach a log, a span, a metric, an exception or a file.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SensitiveAttribute : Attribute;
