using System.Collections.Generic;
using System.Globalization;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Watching;

/// <summary>A feature or output as it is counted.</summary>
/// <param name="Names">Its name, then those it had before.</param>
/// <param name="Kind">What there is to count.</param>
/// <param name="Codes">Of a category that is a number or a bool: its canonical text, by number.</param>
internal sealed record WatchedSubject(IReadOnlyList<string> Names, ProfileKind Kind, IReadOnlyDictionary<long, string> Codes)
{
    public static WatchedSubject Of(FeatureContract feature) =>
        new([feature.Name, .. feature.FormerNames], ProfileKinds.Of(feature), CodesOf(feature.Type, feature.Categories));

    public static WatchedSubject Of(OutputContract output) =>
        new([output.Name, .. output.FormerNames], ProfileKinds.Of(output), CodesOf(output.Type, output.Labels));

    /// <summary>Whether counts of a profile are counts of this.</summary>
    public bool Fits(ValueProfile profile) =>
        profile.Kind == Kind || (profile.Kind == ProfileKind.Presence && Kind == ProfileKind.Category);

    private static Dictionary<long, string> CodesOf(ElementType type, EquatableArray<Category> categories)
    {
        var codes = new Dictionary<long, string>();
        if (type == ElementType.Bool)
            (codes[0], codes[1]) = (ProfileCategories.False, ProfileCategories.True);
        else if (type != ElementType.String)
        {
            foreach (var category in categories)
            {
                if ((category.Code ?? Parse(category.Name)) is { } code)
                    codes.TryAdd(code, category.Name);
            }
        }

        return codes;
    }

    private static long? Parse(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var large) ? unchecked((long)large)
        : null;
}
