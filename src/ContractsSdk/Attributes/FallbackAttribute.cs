using System;

namespace ContractsSdk;

/// <summary>Makes a method of the client answer when the model cannot.</summary>
/// <remarks>
/// Static or instance; takes the features and optionally a <see cref="FallbackContext"/> (both by value or <c>in</c>);
/// returns the prediction or a <c>ValueTask</c> of it.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FallbackAttribute : Attribute
{
    /// <summary>For which reasons. Engine trouble only, unless stated: a violation reaches a fallback only when named here.</summary>
    public FallbackReasons On { get; set; } = FallbackReasons.Engine;
}
