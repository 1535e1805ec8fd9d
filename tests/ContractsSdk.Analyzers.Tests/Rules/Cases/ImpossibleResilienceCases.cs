using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class ImpossibleResilienceCases() : RuleCases(RuleIds.ImpossibleResilience)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["no time"] = Client("{|MC063:TimeoutMilliseconds = 0|}"),
        ["less than no time"] = Client("{|MC063:TimeoutMilliseconds = -1|}"),
        ["more than an hour"] = Client("{|MC063:TimeoutMilliseconds = 3_600_001|}"),
        ["no call"] = Client("{|MC063:MaxConcurrency = 0|}"),
        ["a queue of less than none"] = Client("{|MC063:MaxQueue = -1|}"),
        ["a rate of nothing"] = Client("{|MC063:RateLimitPermits = 0|}"),
        ["a rate of more than all"] = Client("{|MC063:RateLimitPermits = 1_000_001|}"),
        ["a rate without a time"] = Client("RateLimitPermits = 5, {|MC063:RateLimitWindowMilliseconds = 0|}"),
        ["more than all"] = Client("{|MC063:BreakerFailureRatio = 1.5|}"),
        ["no number"] = Client("{|MC063:BreakerFailureRatio = double.NaN|}"),
        ["one call says nothing"] = Client("{|MC063:BreakerMinimumCalls = 1|}"),
        ["no window"] = Client("{|MC063:BreakerWindowMilliseconds = 0|}"),
        ["less than no try"] = Client("{|MC063:Retries = -1|}"),
        ["more tries than help"] = Client("{|MC063:Retries = 11|}"),
        ["more than a minute between"] = Client("{|MC063:RetryDelayMilliseconds = 60_001|}"),
        ["runs of one row"] = Gathered("{|MC063:MaxRows = 1|}"),
        ["runs of more than all"] = Gathered("{|MC063:MaxRows = 1025|}"),
        ["less than no delay"] = Gathered("MaxRows = 64, {|MC063:MaxDelayMilliseconds = -1|}"),
        ["a delay above a second"] = Gathered("{|MC063:MaxDelayMilliseconds = 1001|}"),
        ["no break"] = Client("{|MC063:BreakerBreakMilliseconds = 99|}"),
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["nothing"] = Client(""),
        ["the least"] = Client("TimeoutMilliseconds = 1, MaxConcurrency = 1, MaxQueue = 0, BreakerFailureRatio = 0.01, BreakerMinimumCalls = 2"),
        ["the most"] = Client("TimeoutMilliseconds = 3_600_000, MaxConcurrency = 65_536, MaxQueue = 65_536, BreakerFailureRatio = 1.0"),
        ["a rate"] = Client("RateLimitPermits = 100, RateLimitWindowMilliseconds = 60_000"),
        ["tries"] = Client("Retries = 10, RetryDelayMilliseconds = 0"),
        ["gathered"] = Gathered(""),
        ["gathered in the least runs"] = Gathered("MaxRows = 2, MaxDelayMilliseconds = 0"),
        ["a mode"] = Client("Deadline = DeadlineMode.Isolated"),
    };

    private static string Client(string arguments) => $"""
        [ModelContract("fraud-detector", "1.2.0")]
        [Resilience({arguments})]
        public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
        """;

    private static string Gathered(string arguments) => $"""
        [ModelContract("fraud-detector", "1.2.0")]
        [Batching({arguments})]
        public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
        """;
}
