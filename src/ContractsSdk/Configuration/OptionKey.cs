using System;

namespace ContractsSdk.Configuration;

/// <summary>One option that operations may set.</summary>
/// <param name="Name">The key below <c>Contracts:&lt;id&gt;</c>; <c>:</c> between section and key.</param>
/// <param name="Read">Its value; null where nobody has set it.</param>
/// <param name="Default">What holds then; null for nothing.</param>
internal sealed record OptionKey(string Name, Func<ModelClientOptions, object?> Read, object? Default = null)
{
    /// <summary>Whether a change takes effect while the application runs; else at the next start.</summary>
    public bool IsLive { get; init; }

    /// <summary>The first part of the name: the key or section that stands below the client's.</summary>
    public string Top => Name.Split(':')[0];

    /// <summary>The same option, and a change takes effect at once.</summary>
    public OptionKey Live => this with { IsLive = true };
}
