using System;

namespace ContractsSdk;

/// <summary>Makes another client answer when this one's model cannot: one of another contract, or another instance of the same.</summary>
/// <remarks>
/// It has the same features and prediction types, and keeps its own contract, limits and fallbacks. A container gives it; without one
/// <c>ModelClientSettings.Fallbacks</c> does. It is asked before the client's own members unless <see cref="Order"/> says otherwise. See
/// <c>docs/fallbacks.md</c>.
/// </remarks>
/// <typeparam name="TClient">The client that answers.</typeparam>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class FallbackToAttribute<TClient> : Attribute
    where TClient : class
{
    /// <summary>For which reasons. Engine trouble only, unless stated.</summary>
    public FallbackReasons On { get; set; } = FallbackReasons.Engine;

    /// <summary>The place among the client's fallbacks: as in <see cref="FallbackAttribute.Order"/>.</summary>
    public int Order { get; set; }

    /// <summary>
    /// The name of the instance that answers. Null for the one of this client's own name where there is one, else the only one. An instance does
    /// not fall back on itself.
    /// </summary>
    public string? Instance { get; set; }
}
