using System;
using System.Threading;
using System.Threading.Tasks;

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

    /// <summary>No time passes while a row is scored, so no timer is ever due: a deadline is no matter of the second the day takes.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new NeverDue();

    private sealed class NeverDue : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
