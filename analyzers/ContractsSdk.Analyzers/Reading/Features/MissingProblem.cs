using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Why a contract would refuse the value it puts in the place of a missing one.</summary>
internal static class MissingProblem
{
    /// <summary>The end of a sentence about the value; null when nothing is wrong.</summary>
    public static string? Of(FeatureContract feature, ContractValue value)
    {
        if (value.IsNaN)
            return feature.Categories.IsEmpty ? null : "is NaN, which is no category";
        if (!feature.Categories.IsEmpty)
        {
            return feature.Unknown == Unknown.Reject && feature.Categories.All(category => category.Name != value.Text)
                ? "is not one of its categories"
                : null;
        }

        if (feature.Type == ElementType.String)
            return OfText(feature, value.Text);
        if (value.Text is "inf" or "-inf")
            return "is not finite";
        return feature is { Range: { } range, Outside: not Outside.Clamp } && !NumberOrder.IsInside(range, value) ? "is outside its range" : null;
    }

    private static string? OfText(FeatureContract feature, string text)
    {
        if (!WellFormed.Is(text))
            return "is ill-formed text";
        if (feature.Length is { } length && (text.Length < length.Minimum || text.Length > (length.Maximum ?? int.MaxValue)))
            return "has a length the contract does not accept";
        return feature.Pattern is { } pattern && !PatternReader.Matches(pattern, text) ? "does not match its pattern" : null;
    }
}
