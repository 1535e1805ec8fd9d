using System;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>An execution provider that was asked for cannot be had. Never leaves this assembly.</summary>
/// <param name="provider">Which.</param>
/// <param name="reason">Why, and what would help.</param>
internal sealed class ProviderException(ExecutionProvider provider, string reason) : Exception(reason)
{
    public ExecutionProvider Provider { get; } = provider;
}
