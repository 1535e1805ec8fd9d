using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Policies;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What <c>[Resilience]</c> on a client states: as the generated half says it again, and held against the limits.</summary>
internal static class ResilienceReader
{
    private const string Deadline = "Deadline";

    // The argument of each option, as the limits name it.
    private static readonly Dictionary<string, string> Arguments = new()
    {
        ["Timeout"] = "TimeoutMilliseconds",
        ["MaxConcurrency"] = "MaxConcurrency",
        ["MaxQueue"] = "MaxQueue",
        ["RateLimit:Permits"] = "RateLimitPermits",
        ["RateLimit:Window"] = "RateLimitWindowMilliseconds",
        ["Breaker:FailureRatio"] = "BreakerFailureRatio",
        ["Breaker:MinimumCalls"] = "BreakerMinimumCalls",
        ["Breaker:Window"] = "BreakerWindowMilliseconds",
        ["Breaker:BreakFor"] = "BreakerBreakMilliseconds",
        ["Retry:Count"] = "Retries",
        ["Retry:Delay"] = "RetryDelayMilliseconds",
    };

    /// <summary>The arguments as C#: <c>TimeoutMilliseconds = 50</c>.</summary>
    public static EquatableArray<string> Read(ReadingContext context)
    {
        if (context.Client.GetAttributes().Find(KnownTypes.Resilience) is not { } attribute)
            return EquatableArray.Of<string>();
        foreach (var problem in Policy(attribute).Problems())
        {
            context.Report(
                RuleIds.ImpossibleResilience, context.Client, attribute, context.Client.Name, problem.Text, Arguments[problem.Option], "Resilience");
        }

        return attribute.NamedArguments
            .Select(argument => Spell(argument.Key, argument.Value.Kind == TypedConstantKind.Array ? null : argument.Value.Value))
            .OfType<string>().ToEquatableArray();
    }

    private static ResiliencePolicy Policy(AttributeData attribute) => new()
    {
        Timeout = attribute.Named("TimeoutMilliseconds") as int?,
        MaxConcurrency = attribute.Named("MaxConcurrency") as int?,
        MaxQueue = attribute.Named("MaxQueue") as int?,
        RateLimitPermits = attribute.Named("RateLimitPermits") as int?,
        RateLimitWindow = attribute.Named("RateLimitWindowMilliseconds") as int?,
        BreakerFailureRatio = attribute.Named("BreakerFailureRatio") as double?,
        BreakerMinimumCalls = attribute.Named("BreakerMinimumCalls") as int?,
        BreakerWindow = attribute.Named("BreakerWindowMilliseconds") as int?,
        BreakerBreakFor = attribute.Named("BreakerBreakMilliseconds") as int?,
        RetryCount = attribute.Named("Retries") as int?,
        RetryDelay = attribute.Named("RetryDelayMilliseconds") as int?,
    };

    private static string? Spell(string name, object? value) => value switch
    {
        int mode when name == Deadline => $"{name} = (global::ContractsSdk.DeadlineMode){Text(mode)}",
        int number when Arguments.ContainsValue(name) => $"{name} = {Text(number)}",
        double number when Arguments.ContainsValue(name) && !double.IsNaN(number) && !double.IsInfinity(number) =>
            $"{name} = {number.ToString("R", CultureInfo.InvariantCulture)}d",
        _ => null,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
