using System;
using System.Collections.Generic;

namespace ContractsSdk.Tests.Doubles;

/// <summary>One of several fallbacks.</summary>
internal sealed record ScoreFallback(string Name, FallbackReasons On, Func<IReadOnlyList<FailedFallback>, Score?> Answer, bool IsAsync = false)
{
    public Type? Client { get; init; }

    public string? Instance { get; init; }

    /// <summary>Another client in place of a member.</summary>
    public static ScoreFallback To<TClient>(string? instance = null, FallbackReasons on = FallbackReasons.Engine) =>
        new(instance is null ? typeof(TClient).Name : $"{typeof(TClient).Name}/{instance}", on, _ => throw new InvalidOperationException("It is no member."))
        {
            Client = typeof(TClient),
            Instance = instance,
        };
}
