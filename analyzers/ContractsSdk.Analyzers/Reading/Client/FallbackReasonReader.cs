using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>For which reasons a fallback is asked.</summary>
internal static class FallbackReasonReader
{
    /// <summary>None where it would never be asked, which is reported.</summary>
    public static FallbackReasons Read(ReadingContext context, ISymbol symbol, string name, AttributeData marker)
    {
        var on = marker.Named("On") is ushort reasons ? (FallbackReasons)reasons & FallbackReasons.All : FallbackReasons.Engine;
        if (on == FallbackReasons.None)
            context.Report(RuleIds.FallbackWithoutReason, symbol, marker, name);
        return on;
    }
}
