using System;

namespace ContractsSdk;

/// <summary>
/// Stands for what the application's own code threw, with its type and its place. Its message, its data and what caused it stay behind: code
/// that was handed a row quotes from it.
/// </summary>
internal sealed class WithheldException(Exception thrown, string thrower)
    : Exception($"{thrown.GetType().Name}, thrown by {thrower}. Its message is withheld: it may quote a feature's value.")
{
    /// <summary>Where it was thrown.</summary>
    public override string? StackTrace { get; } = thrown.StackTrace;
}
