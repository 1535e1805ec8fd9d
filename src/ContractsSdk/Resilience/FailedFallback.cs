using System;

namespace ContractsSdk;

/// <summary>A fallback that was asked and has not answered.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Error">What it threw, by type and place: its message is withheld. Null where it declined.</param>
public sealed record FailedFallback(string Name, Exception? Error);
