using System.Collections.Generic;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>What can be wrong with a text. Every rule that is broken counts.</summary>
internal static class TextCheck
{
    public static IEnumerable<Check> Of(EmittedFeature feature, string value)
    {
        if (feature.Contract.Length is { } length)
        {
            var condition = (length.Minimum > 0, length.Maximum) switch
            {
                (true, { } maximum) => $"{value}.Length is < {Literal.Of(length.Minimum)} or > {Literal.Of(maximum)}",
                (false, { } maximum) => $"{value}.Length > {Literal.Of(maximum)}",
                _ => $"{value}.Length < {Literal.Of(length.Minimum)}",
            };
            yield return new(condition, "Length");
        }

        if (feature.Contract.Pattern is not null)
            yield return new($"!{feature.PatternField}.Matches({value})", "Pattern");
        yield return new($"!global::ContractsSdk.Generated.Text.IsWellFormed({value})", "IllFormedText");
    }
}
