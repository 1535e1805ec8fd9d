using System;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using Polly;
using Polly.Retry;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Tries a run again that failed for a reason which is not in the rows, while the call has time: never a row that was refused, never what a
/// deadline or a cancellation has ended, never on a slot whose engine threw.
/// </summary>
internal sealed class RunRetry(int count, TimeSpan delay)
{
    public static RunRetry? Of(RetryOptions options) =>
        options.Count is > 0 and var count ? new RunRetry(count, options.Delay ?? RetryOptions.DefaultDelay) : null;

    public RetryStrategyOptions<RunStatus> Options => new()
    {
        Name = "Retry",
        MaxRetryAttempts = count,
        ShouldHandle = args => new(IsWorthwhile(args.Outcome) && IsPossible(args.Context, args.AttemptNumber)),
        DelayGenerator = args => new ValueTask<TimeSpan?>(Wait(args.Context, args.AttemptNumber)),
    };

    private static bool IsWorthwhile(Outcome<RunStatus> outcome) =>
        outcome.Exception is { } error ? error is not OperationCanceledException : outcome.Result == RunStatus.Failed;

    private bool IsPossible(ResilienceContext context, int attempt) =>
        !context.CancellationToken.IsCancellationRequested
        && context.Properties.TryGetValue(RunStrategies.Run, out var run)
        && run.MayRun
        && (!run.IsAwaited || run.HasTimeFor(Longest(attempt)));

    private TimeSpan Wait(ResilienceContext context, int attempt) =>
        context.Properties.TryGetValue(RunStrategies.Run, out var run) && run.IsAwaited
            ? Longest(attempt) * (0.5 + (Random.Shared.NextDouble() / 2))
            : TimeSpan.Zero;

    private TimeSpan Longest(int attempt) => delay * (1 << attempt);
}
