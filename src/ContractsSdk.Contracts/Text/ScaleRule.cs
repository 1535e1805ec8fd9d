using System;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>The scale of a number: <c>scale = standardize 52.1 17.5</c>, <c>scale = min-max 0 100</c>.</summary>
internal static class ScaleRule
{
    public static FactRule<T> Of<T>(Func<T, NumericScale?> get, Func<T, NumericScale, T> set)
        where T : class => new(
        "scale",
        owner => get(owner) is { } scale ? [[Vocabularies.Scales.Of(scale.Kind), scale.First.Text, scale.Second.Text]] : [],
        (owner, lines) => lines[0].Count == 3 && Vocabularies.Scales.Read(lines[0][0]) is { } kind
            ? TypedText.Read(ElementType.Float64, lines[0].Skip(1).ToEquatableArray(), count: 2)
                .Into(owner, values => set(owner, new(kind, values[0], values[1])))
            : Reading<T>.NotKnown);
}
