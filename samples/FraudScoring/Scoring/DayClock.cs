using System;

namespace FraudScoring.Scoring;

/// <summary>
/// The time of the row being scored. Client and engine live in the day they score, not in the second it takes, so the
/// outage falls on the same rows in every run.
/// </summary>
internal sealed class DayClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.UtcTicks;
}
