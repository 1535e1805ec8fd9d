using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads what the number of an output means.</summary>
internal static class MeaningReader
{
    public static ScoreKind Read(ReadingContext context, Member member, OutputContract output)
    {
        var meaning = member.Marker.Named("Meaning") is byte number and <= (byte)ScoreKind.Raw ? (ScoreKind)number : ScoreKind.Unspecified;
        if (meaning == ScoreKind.Unspecified)
            return meaning;
        var problem = !NumberOrder.IsFloat(output.Type) && output.Type != ElementType.Decimal ? $"is a '{member.TypeName}'"
            : meaning == ScoreKind.Probability && output.Range is { } range && !IsWithinOne(range) ? "has a range beyond 0 to 1"
            : null;
        if (problem is null)
            return meaning;
        context.Report(RuleIds.MeaningCannotApply, member.Property, member.Marker, member.Name, meaning.ToString(), problem);
        return ScoreKind.Unspecified;
    }

    private static bool IsWithinOne(NumericRange range) =>
        NumberOrder.Compare(range.Minimum, ContractValue.Of(0)) >= 0 && NumberOrder.Compare(range.Maximum, ContractValue.Of(1)) <= 0;
}
