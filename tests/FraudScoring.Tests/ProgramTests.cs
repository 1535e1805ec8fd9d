using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace FraudScoring.Tests;

/// <summary>The whole program on the whole day. The counts are the faults training/README.md lists.</summary>
public sealed class ProgramTests
{
    private static readonly (string Feature, string Rule, int Count)[] Planted =
    [
        ("amount", "missing", 240), ("merchant", "missing", 170), ("amount", "out of range", 135), ("account_age_days", "out of range", 80),
        ("distance_from_home_km", "missing", 70), ("channel", "unknown category", 55), ("transactions_last_24h", "missing", 35),
        ("card_present", "missing", 15),
    ];

    [Fact]
    public async Task TablesShowThePlantedFaults()
    {
        var run = await ProgramRun.With();

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        AssertRow(run.Output, "model", "28,505", "95.0 %");
        AssertRow(run.Output, "fallback", "engine failure", "715", "2.4 %");
        AssertRow(run.Output, "nobody", "rejected", "780", "2.6 %");
        AssertRow(run.Output, "total", "30,000", "100.0 %");
        foreach (var (feature, rule, count) in Planted)
            AssertRow(run.Output, feature, rule, $"{count}");
        AssertRow(run.Output, "fallback (for review)", "715");
    }

    [Fact]
    public async Task RedirectedOutputIsPlain()
    {
        var run = await ProgramRun.With();

        Assert.DoesNotContain(run.Output, letter => char.IsControl(letter) && letter is not ('\r' or '\n'));
        Assert.DoesNotContain(run.Output, letter => letter is >= '\u2500' and <= '\u259f');    // boxes and bars
        Assert.All(run.Output.Split('\n'), line => Assert.Equal(line.TrimEnd('\r').TrimEnd(), line.TrimEnd('\r')));
    }

    [Fact]
    public async Task JsonSaysTheSame()
    {
        var run = await ProgramRun.With("--json");

        using var json = JsonDocument.Parse(run.Output);
        var day = json.RootElement;
        Assert.Equal("fraud-detector", day.GetProperty("model").GetProperty("contractId").GetString());
        Assert.Equal(30_000, day.GetProperty("rows").GetInt32());
        Assert.Equal(28_505, day.GetProperty("byModel").GetInt32());
        Assert.Equal(780, day.GetProperty("rejected").GetInt32());
        var fallback = Assert.Single(day.GetProperty("byFallback").EnumerateArray());
        Assert.Equal("EngineFailure", fallback.GetProperty("reason").GetString());
        Assert.Equal(715, fallback.GetProperty("rows").GetInt32());
        Assert.Equal(715, day.GetProperty("flaggedByFallback").GetInt32());
        var violations = day.GetProperty("violations").EnumerateArray();
        Assert.Equal(Planted.Select(fault => fault.Count), violations.Select(violation => violation.GetProperty("count").GetInt32()));
        var latency = day.GetProperty("latency");
        double[] percentiles = [Of("p50"), Of("p95"), Of("p99"), Of("max")];
        Assert.True(percentiles[0] > 0);
        Assert.Equal(percentiles.Order(), percentiles);

        double Of(string name) => latency.GetProperty(name).GetDouble();
    }

    [Fact]
    public async Task FilesAreFoundFromAnyWorkingDirectory()
    {
        var elsewhere = Directory.CreateTempSubdirectory("fraud-scoring-");
        try
        {
            var run = await ProgramRun.In(elsewhere.FullName);
            Assert.Equal(0, run.ExitCode);
            AssertRow(run.Output, "model", "28,505", "95.0 %");
            Assert.Empty(elsewhere.EnumerateFileSystemInfos());
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--jsn")]
    [InlineData("day.csv")]
    [InlineData("--json", "--colour")]
    public async Task UnknownOptionIsWrongUsage(params string[] arguments)
    {
        var run = await ProgramRun.With(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains($"Unknown option '{arguments[^1]}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpListsTheOptions()
    {
        var run = await ProgramRun.With("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--json", run.Output, StringComparison.Ordinal);
    }

    private static void AssertRow(string output, params string[] cells) =>
        Assert.Matches(new Regex($@"^ *{string.Join(" {2,}", cells.Select(Regex.Escape))}\r?$", RegexOptions.Multiline), output);
}
