using System;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads how long a vector is: <c>[Shape]</c> says so, or it has as many elements as <c>[Labels]</c>.</summary>
internal static class VectorReader
{
    public static OutputContract Read(ReadingContext context, Member member, OutputContract output)
    {
        if (member.Find(KnownTypes.Shape) is not { } attribute)
            return output.Vector && !output.Labels.IsEmpty ? output with { Length = output.Labels.Count } : output;
        var lengths = attribute.PositionalList().Select(length => AttributeValues.Value(length) as int? ?? 0).ToArray();
        var elements = lengths.Aggregate(1L, (product, length) => Math.Min(product * Math.Max(length, 0), int.MaxValue));
        var problem = !output.Vector ? "has [Shape] but is no array"
            : lengths.Length == 0 ? "states no length"
            : Array.Exists(lengths, length => length < 1) ? $"has the length {Numeral.Of(lengths.First(length => length < 1))}"
            : output.Labels.Count > 0 && output.Labels.Count != elements && !Cascade.HidesLabels(context, member)
                ? $"has {Numeral.Of(output.Labels.Count)} labels for {Numeral.Of(elements)} elements"
            : null;
        if (problem is null)
            return output with { Length = (int)elements };
        context.Report(RuleIds.InvalidVector, member.Property, attribute, member.Name, problem);
        return output;
    }
}
