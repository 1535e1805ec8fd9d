using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads how long a vector is: its type or <c>[Shape]</c> says so, or it has as many elements as <c>[Labels]</c>.</summary>
internal static class VectorReader
{
    /// <param name="context">What is being read.</param>
    /// <param name="member">The output.</param>
    /// <param name="own">How many elements its type holds, where that is the type's to say.</param>
    /// <param name="output">What was read of it so far.</param>
    public static OutputContract Read(ReadingContext context, Member member, int? own, OutputContract output)
    {
        if (Lengths(member, own) is not { } lengths)
            return output.Vector && !output.Labels.IsEmpty ? output with { Length = output.Labels.Count } : output;
        var elements = ShapeReader.Elements(lengths);
        var problem = !output.Vector ? "has [Shape] but is no vector"
            : ShapeReader.Problem(lengths) is { } wrong ? wrong
            : own is not null && own != elements
                ? $"has [Shape] of {Numeral.Of(elements)} elements, but its type holds {Numeral.Of(own.Value)}"
            : output.Labels.Count > 0 && output.Labels.Count != elements && !Cascade.HidesLabels(context, member)
                ? $"has {Numeral.Of(output.Labels.Count)} labels for {Numeral.Of(elements)} elements"
            : null;
        if (problem is null)
            return output with { Length = (int)elements };
        context.Report(RuleIds.InvalidVector, member.Property, member.Find(KnownTypes.Shape) ?? member.Marker, member.Name, problem);
        return output;
    }

    private static int[]? Lengths(Member member, int? own) =>
        member.Find(KnownTypes.Shape) is { } attribute ? ShapeReader.Lengths(attribute) : own is { } length ? [length] : null;
}
