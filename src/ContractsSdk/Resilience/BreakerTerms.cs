using System;

namespace ContractsSdk.Resilience;

/// <summary>When a circuit opens and for how long.</summary>
internal sealed record BreakerTerms(bool IsEnabled, double FailureRatio, int MinimumCalls, TimeSpan Window, TimeSpan BreakFor);
