using System;

namespace FraudScoring.Outages;

/// <summary>When the engine is down.</summary>
internal sealed record Outage(TimeOnly From, TimeOnly Until, TimeProvider Clock)
{
    public bool IsNow => TimeOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime).IsBetween(From, Until);
}
