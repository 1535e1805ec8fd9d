using System.Diagnostics;
using System.Linq;
using FraudScoring.Scoring;

namespace FraudScoring.Tests;

public sealed class LatencyTests
{
    [Fact]
    public void PercentilesAreMeasuredTimes()
    {
        var microsecond = Stopwatch.Frequency / 1_000_000.0;
        var ticks = Enumerable.Range(1, 200).Reverse().Select(n => (long)(n * microsecond)).ToArray();

        Assert.Equal(new Latency(100, 190, 198, 200), Latency.Of(ticks));
    }

    [Fact]
    public void NoCallsTookNoTime() => Assert.Equal(new Latency(0, 0, 0, 0), Latency.Of([]));
}
