using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// In which order a client's fallbacks are asked: as they are declared, in a client of one part where none states an order, else as all of
/// them state it.
/// </summary>
internal static class FallbackOrder
{
    /// <summary>Whether there is one order, and only one.</summary>
    public static bool Check(ReadingContext context, IReadOnlyList<MarkedFallback> fallbacks)
    {
        var unstated = fallbacks.Where(fallback => fallback.Order is null).ToArray();
        if (unstated.Length == 0)
            return CheckStated(context, fallbacks);
        if (unstated.Length < fallbacks.Count)
        {
            foreach (var fallback in unstated)
                Report(context, fallback, $"'{fallback.Name}' states no order where others do");
            return false;
        }

        if (fallbacks.Select(fallback => fallback.Part).Distinct().Count() == 1)
            return true;
        var first = fallbacks[0];
        foreach (var fallback in fallbacks.Where(fallback => fallback.Part != first.Part))
            Report(context, fallback, $"'{first.Name}' and '{fallback.Name}' are declared in two places, so the order of files would decide");
        return false;
    }

    private static bool CheckStated(ReadingContext context, IReadOnlyList<MarkedFallback> fallbacks)
    {
        var isClear = true;
        foreach (var same in fallbacks.GroupBy(fallback => fallback.Order))
        {
            foreach (var fallback in same.Skip(1))
            {
                Report(context, fallback, $"'{same.First().Name}' and '{fallback.Name}' state the same place");
                isClear = false;
            }
        }

        return isClear;
    }

    private static void Report(ReadingContext context, MarkedFallback fallback, string problem) =>
        context.Report(RuleIds.FallbackOrderNotClear, fallback.Symbol, fallback.Attribute, context.Client.Name, problem);
}
