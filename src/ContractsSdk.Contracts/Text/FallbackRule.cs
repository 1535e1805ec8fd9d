using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>The reasons a fallback takes, every one by name: <c>fallback = timeout limit</c>. A group of them may grow later.</summary>
internal static class FallbackRule
{
    public static FactRule<ModelContract> Instance { get; } = new(
        "fallback",
        contract => Words(contract.Fallback),
        (contract, lines) => Read(lines[0]) is { } reasons ? contract with { Fallback = reasons } : Reading<ModelContract>.NotKnown);

    private static IEnumerable<string[]> Words(FallbackReasons reasons)
    {
        var words = Vocabularies.FallbackReasons.Where((_, bit) => ((int)reasons & (1 << bit)) != 0).ToArray();
        return words.Length > 0 ? [words] : [];
    }

    private static FallbackReasons? Read(EquatableArray<string> words)
    {
        var reasons = 0;
        foreach (var word in words)
        {
            var bit = Array.IndexOf(Vocabularies.FallbackReasons, word);
            if (bit < 0)
                return null;
            reasons |= 1 << bit;
        }

        return reasons == 0 ? null : (FallbackReasons)reasons;
    }
}
