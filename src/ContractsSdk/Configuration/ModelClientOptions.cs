using System;
using System.Linq;
using ContractsSdk.Configuration;
using Microsoft.Extensions.Options;

namespace ContractsSdk;

/// <summary>
/// What operations may change without a new build, under <c>Contracts:&lt;id&gt;</c> (with <c>_</c> for the <c>-</c> of an id).
/// Contract facts are not among it.
/// </summary>
public sealed class ModelClientOptions
{
    /// <summary>The model file in place of the contract's; relative to the application. Null for the contract's.</summary>
    public string? Model { get; set; }

    /// <summary>
    /// What decides which bytes may answer. Null for the manifest beside the model where there is one, else the signature where there is
    /// one.
    /// </summary>
    public ModelPin? Pin { get; set; }

    /// <summary>
    /// Golden rows that a model must answer as recorded before it takes traffic; relative to the application. Null for none. See
    /// <c>GoldenRows</c>.
    /// </summary>
    public string? GoldenRows { get; set; }

    /// <summary>
    /// How often a host runs a model before it is ready, 0 to 10,000, on a row made of the contract alone; it stops after a second.
    /// </summary>
    public int WarmUpRuns { get; set; } = 50;

    /// <summary>
    /// How often the files of the model are looked at, a second to a day; a changed model is loaded while calls run. Null: never.
    /// </summary>
    public TimeSpan? WatchInterval { get; set; }

    /// <summary>What becomes of the host when the model cannot be loaded at its start.</summary>
    public LoadFailure LoadFailure { get; set; }

    /// <summary>The name of this instance in telemetry, where one contract has several. Null for the only one.</summary>
    public string? Instance { get; set; }

    /// <summary>
    /// The longest a call may take, 1 ms to 1 h, waiting for a place included; of a batch, each run of the engine. 1 s when null. What takes
    /// longer is ended and has reason <see cref="FallbackReasons.Timeout"/>. May change while the application runs.
    /// </summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>How a call ends whose time is up; <see cref="DeadlineMode.Auto"/> when null.</summary>
    public DeadlineMode? Deadline { get; set; }

    /// <summary>
    /// The most calls at the same time, 1 to 65,536; when null, the number of processors, and where runs leave the process 16 times as many, at
    /// least 256. One more synchronous call fails at once with <see cref="FallbackReasons.Limit"/>; asynchronous ones wait in a queue.
    /// </summary>
    public int? MaxConcurrency { get; set; }

    /// <summary>
    /// The most asynchronous calls that wait for a place, 0 to 65,536; when null, four times the processors, and where calls are gathered so many
    /// runs of them. One more fails at once with <see cref="FallbackReasons.Limit"/>. May change while the application runs.
    /// </summary>
    public int? MaxQueue { get; set; }

    /// <summary>How many rows reach the engine in a time, where that is limited. May change while the application runs.</summary>
    public RateLimitOptions RateLimit { get; private set; } = new();

    /// <summary>When calls stop asking an engine in trouble. May change while the application runs.</summary>
    public BreakerOptions Breaker { get; private set; } = new();

    /// <summary>What is tried again. May change while the application runs.</summary>
    public RetryOptions Retry { get; private set; } = new();

    /// <summary>Which calls become one run of the engine. May change while the application runs.</summary>
    public BatchingOptions Batching { get; private set; } = new();

    /// <summary>
    /// The most rows of one run of the engine, 1 to 65,536; longer batches run in parts. Null for as many as have inputs of about a mebibyte
    /// together, from 16 to 1,024.
    /// </summary>
    public int? MaxBatchRows { get; set; }

    /// <summary>
    /// How many parts of one asynchronous batch, or of a stream, may run at the same time, 1 to 256; 1 when null. The caller's thread runs them,
    /// and threads of the pool help while there are free places among <see cref="MaxConcurrency"/>. May change while the application runs.
    /// </summary>
    public int? BatchThreads { get; set; }

    /// <summary>
    /// How far from 1 the probabilities of classes that exclude each other may sum, 0 to 1; 0 for no check, 0.001 when null. A row whose sum
    /// is farther has reason <see cref="FallbackReasons.BadOutput"/>.
    /// </summary>
    public double? ProbabilityTolerance { get; set; }

    /// <summary>The kill switch: what answers in place of the model. May change while the application runs.</summary>
    public ForcedAnswer Force { get; set; }

    /// <summary>How traffic is compared with what the model was made for.</summary>
    public DriftOptions Drift { get; } = new();

    internal static TimeSpan DefaultTimeout { get; } = TimeSpan.FromSeconds(1);

    internal static int DefaultQueue => 4 * Environment.ProcessorCount;

    internal static double DefaultTolerance => 1e-3;

    /// <summary>As many runs may wait where calls are gathered as calls may where they are not.</summary>
    internal int Queue => MaxQueue ?? (Batching.IsEnabled ? DefaultQueue * Batching.Rows : DefaultQueue);

    internal double SumTolerance => ProbabilityTolerance ?? DefaultTolerance;

    internal TimeSpan TimeLimit => Timeout ?? DefaultTimeout;

    internal bool IsTimeoutDeclared => Timeout is not null;

    internal int Concurrency(bool isRemote) =>
        MaxConcurrency ?? (isRemote ? Math.Max(256, 16 * Environment.ProcessorCount) : Environment.ProcessorCount);

    internal ModelClientOptions Copy()
    {
        var copy = (ModelClientOptions)MemberwiseClone();
        copy.RateLimit = RateLimit.Copy();
        copy.Breaker = Breaker.Copy();
        copy.Retry = Retry.Copy();
        copy.Batching = Batching.Copy();
        return copy;
    }

    /// <summary>These options, if they can work.</summary>
    /// <exception cref="OptionsValidationException">They cannot; all reasons at once.</exception>
    internal ModelClientOptions Checked(string contractId)
    {
        var problems = OptionChecks.Problems(this).ToArray();
        return problems.Length == 0 ? this : throw new OptionsValidationException(contractId, typeof(ModelClientOptions), problems);
    }
}
