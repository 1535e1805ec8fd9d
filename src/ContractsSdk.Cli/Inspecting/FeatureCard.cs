using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts;

namespace ContractsSdk.Cli.Inspecting;

/// <summary>One feature, for people. Texts are empty where there is nothing to say.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, with the lengths of a vector.</param>
/// <param name="Unit">Its unit, and what it looks back over.</param>
/// <param name="Allowed">Which values are allowed, and what becomes of others.</param>
/// <param name="Missing">What becomes of a missing value.</param>
/// <param name="Encoding">How the value becomes elements of the tensor.</param>
/// <param name="Place">The elements it fills.</param>
/// <param name="Marks">Words that are true of it: sensitive, optional, deprecated.</param>
/// <param name="Description">What the owner says about it.</param>
internal sealed record FeatureCard(
    string Name, string Type, string Unit, string Allowed, string Missing, string Encoding, string Place, IReadOnlyList<string> Marks, string Description)
{
    private const string NotShown = "not shown";

    public static FeatureCard Of(FeatureContract feature, string place, bool withSensitive)
    {
        var isTold = withSensitive || !feature.Sensitive;
        return new(
            feature.Name, Words.Type(feature.Type, feature.Shape, feature.Axis), Words.Joined(feature.Unit ?? "", feature.Window ?? ""),
            isTold || AllowedOf(feature).Length == 0 ? AllowedOf(feature) : NotShown,
            isTold || feature.Missing is null ? MissingOf(feature) : NotShown,
            isTold || feature.Scale is null ? EncodingOf(feature) : NotShown,
            place, [.. MarksOf(feature)], feature.Description ?? "");
    }

    private static string AllowedOf(FeatureContract feature) => Words.Joined(
        Words.Range(feature.Range), After("outside", feature.Range is null ? "" : Words.Of(feature.Outside)),
        Words.List(feature.Categories), After("others", feature.Unknown == Unknown.Other ? feature.Other?.Text ?? "" : Words.Of(feature.Unknown)),
        LengthOf(feature.Length), After("matches", feature.Pattern ?? ""));

    private static string LengthOf(LengthRange? length) => length switch
    {
        null => "",
        { Maximum: null } => string.Create(CultureInfo.InvariantCulture, $"from {length.Minimum} characters"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{length.Minimum} to {length.Maximum} characters"),
    };

    private static string MissingOf(FeatureContract feature) => feature.Missing switch
    {
        { IsNaN: true } => "passed on as NaN",
        { Text.Length: 0 } => "an empty text",
        { } value => value.Text,
        null => "rejected",
    };

    private static string EncodingOf(FeatureContract feature) => Words.Joined(
        feature.Log1p ? "log(1 + x)" : "",
        feature.Scale is { } scale ? $"{Words.Of(scale.Kind)} {scale.First.Text} {scale.Second.Text}" : "",
        Words.Of(feature.Encoding), After("encoder", feature.Encoder ?? ""), After("as", Words.Of(feature.Element)));

    private static IEnumerable<string> MarksOf(FeatureContract feature) => new (bool Is, string Word)[]
    {
        (feature.Sensitive, "sensitive"), (!feature.Required, "optional"), (feature.Deprecated, "deprecated"),
        (!feature.FormerNames.IsEmpty, "was " + string.Join(", ", feature.FormerNames)),
    }.Where(mark => mark.Is).Select(mark => mark.Word);

    private static string After(string word, string text) => text.Length == 0 ? "" : $"{word}: {text}";
}
