using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads what consumers decide by a score: for which class it speaks, and from where on.</summary>
internal static class DecisionReader
{
    public static OutputContract Read(ReadingContext context, Member member, OutputContract output) => output with
    {
        Positive = Positive(context, member, output),
        Threshold = Threshold(context, member, output),
    };

    private static string? Positive(ReadingContext context, Member member, OutputContract output)
    {
        if (member.Marker.Text("Positive") is not { } positive)
            return null;
        var problem = output.Type == ElementType.Bool ? null
            : NoScore(member, output) ?? (WellFormed.Is(positive) ? null : "is ill-formed text");
        return Found(context, member, "Positive", problem) ? null : positive;
    }

    private static ContractValue? Threshold(ReadingContext context, Member member, OutputContract output)
    {
        if (member.Marker.Named("Threshold") is not double stated || double.IsNaN(stated))
            return null;
        var threshold = default(ContractValue);
        var problem = NoScore(member, output)
            ?? (double.IsInfinity(stated) ? "is not finite"
                : !ContractValue.Of(stated).TryConvert(output.Type, out threshold) ? $"is no '{member.TypeName}'"
                : output.Range is { } range && !NumberOrder.IsInside(range, threshold) ? "is outside its range"
                : output.Meaning == ScoreKind.Probability && stated is < 0 or > 1 ? "is no probability"
                : null);
        return Found(context, member, "Threshold", problem) ? null : threshold;
    }

    private static string? NoScore(Member member, OutputContract output) =>
        output.Vector ? "stands on a whole row"
        : NumberOrder.IsNumeric(output.Type) ? null
        : $"stands on a '{member.TypeName}'";

    private static bool Found(ReadingContext context, Member member, string fact, string? problem)
    {
        if (problem is not null)
            context.Report(RuleIds.InvalidDecision, member.Property, member.Marker, member.Name, fact, problem);
        return problem is not null;
    }
}
