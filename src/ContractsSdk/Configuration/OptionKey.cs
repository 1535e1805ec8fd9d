using System;

namespace ContractsSdk.Configuration;

/// <summary>One option that operations may set.</summary>
/// <param name="Name">The key below <c>Contracts:&lt;id&gt;</c>; <c>:</c> between section and key.</param>
/// <param name="Read">Its value; null where nobody has set it.</param>
internal sealed record OptionKey(string Name, Func<ModelClientOptions, object?> Read)
{
    /// <summary>Whether a change takes effect while the application runs; else at the next start.</summary>
    public bool IsLive { get; init; }

    /// <summary>The first part of the name: the key or section that stands below the client's.</summary>
    public string Top => Name.Split(':')[0];
}
