using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>The words in which comments say what a contract says.</summary>
internal static class Words
{
    private const int Shown = 8;

    public static string Type(ElementType type) => type.ToString().ToLowerInvariant();

    public static string Range(NumericRange range) =>
        (range.MinimumIsExclusive ? "above " : "") + $"{range.Minimum} to " + (range.MaximumIsExclusive ? "below " : "") + range.Maximum;

    public static string Shape(EquatableArray<int> shape) => string.Join(" × ", shape.Select(axis => Literal.Of(axis)));

    public static string Scale(NumericScale scale) => scale.Kind == ScaleKind.Standardize
        ? $"less {scale.First}, divided by {scale.Second}"
        : $"0 at {scale.First}, 1 at {scale.Second}";

    public static string Time(TimeEncoding time) => time.Unit.ToString().ToLowerInvariant() + time.Kind switch
    {
        TimeKind.Span => "",
        TimeKind.TimeOfDay => " since midnight",
        _ => $" since {time.Since}",
    };

    public static string Length(LengthRange length) => length.Maximum is { } maximum
        ? $"{Literal.Of(length.Minimum)} to {Literal.Of(maximum)} characters"
        : $"at least {Literal.Of(length.Minimum)} characters";

    /// <summary>The first few, and how many more there are.</summary>
    public static string List(EquatableArray<Category> categories)
    {
        var names = string.Join(", ", categories.Take(Shown).Select(category => category.Name));
        return categories.Count <= Shown ? names : $"{names} and {Literal.Of(categories.Count - Shown)} more";
    }

    public static string Join(IEnumerable<string?> words) => string.Join("; ", words.Where(word => !string.IsNullOrEmpty(word)));
}
