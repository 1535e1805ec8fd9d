using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.Drift.Tests.Support;

/// <summary>A client with a reference profile on disk, a clock that stands still, and ears.</summary>
internal sealed class WatchedClient : IDriftListener, IDisposable
{
    private readonly string _file = Path.Combine(AppContext.BaseDirectory, $"{Guid.NewGuid():N}.profile");

    public WatchedClient(
        string? profile = null, Action<DriftOptions>? configure = null, Func<Loan, Risk>? answer = null, ModelTelemetry? telemetry = null,
        ILoggerFactory? logs = null, params IDriftListener[] listeners)
    {
        File.WriteAllText(_file, profile ?? Reference.Value);
        var options = new ModelClientOptions();
        options.Drift.Profile = _file;
        configure?.Invoke(options.Drift);
        try
        {
            Client = FakeModelClient<LoanRisk>.Answering(answer ?? Loans.Answer, new ModelClientSettings
            {
                Options = options,
                TimeProvider = Clock,
                Telemetry = telemetry ?? ModelTelemetry.Default,
                LoggerFactory = logs ?? NullLoggerFactory.Instance,
                DriftListeners = [.. listeners, this],
            });
        }
        catch
        {
            File.Delete(_file);
            throw;
        }
    }

    /// <summary>The profile of 20,000 rows, recorded from traffic.</summary>
    public static Lazy<string> Reference { get; } = new(() => ProfileText.Write(Record(Loans.Many(1, 20_000))));

    public ManualClock Clock { get; } = new();

    public LoanRisk Client { get; }

    public List<DriftReport> Reports { get; } = [];

    public static ReferenceProfile Record(IEnumerable<Loan> rows, ProfileOptions? options = null)
    {
        using var client = FakeModelClient<LoanRisk>.Answering<Loan, Risk>(Loans.Answer);
        using var recording = client.RecordProfile(options);
        foreach (var row in rows)
            client.TryPredict(row, out _);
        return recording.Build();
    }

    public void Ask(IEnumerable<Loan> rows)
    {
        foreach (var row in rows)
            Client.TryPredict(row, out _);
    }

    /// <summary>Asks rows and lets the hour pass; the names that have drifted.</summary>
    public IReadOnlyList<string> Hour(IEnumerable<Loan> rows)
    {
        Ask(rows);
        Clock.Advance(TimeSpan.FromHours(1));
        return [.. Reports[^1].Drifting.Select(value => $"{value.Name}: {value.Causes}")];
    }

    public void WindowClosed(DriftReport report) => Reports.Add(report);

    public void Dispose()
    {
        Client.Dispose();
        File.Delete(_file);
    }
}
