using System;

namespace ContractsSdk;

/// <summary>Makes a member of the client answer when the model cannot.</summary>
/// <remarks>
/// A method, static or instance, takes the features and optionally a <see cref="FallbackContext"/> (both by value or <c>in</c>) and returns
/// the prediction or a <c>ValueTask</c> of it; a static property or a static readonly field is the prediction of every row. Null declines. Of several, the first that takes the reason is asked; when it throws or
/// declines, the next. See <c>docs/fallbacks.md</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class FallbackAttribute : Attribute
{
    /// <summary>For which reasons. Engine trouble only, unless stated: a violation reaches a fallback only when named here.</summary>
    public FallbackReasons On { get; set; } = FallbackReasons.Engine;

    /// <summary>
    /// The place among the client's fallbacks: lower ones are asked first. All of them state one, or none, and then they are asked as they are
    /// declared, in one part of the class.
    /// </summary>
    public int Order { get; set; }
}
