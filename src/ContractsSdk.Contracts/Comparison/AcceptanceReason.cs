using System;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Why something was accepted, as whoever reads it years later finds it.</summary>
internal static class AcceptanceReason
{
    /// <summary>Whether it says anything.</summary>
    public static bool IsOne(string reason) =>
        reason.Trim().Length > 0 && !string.Equals(reason.Trim(), "TODO", StringComparison.OrdinalIgnoreCase);
}
