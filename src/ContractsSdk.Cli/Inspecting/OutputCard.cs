using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts;

namespace ContractsSdk.Cli.Inspecting;

/// <summary>One output, for people. Texts are empty where there is nothing to say.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; of a vector with its length.</param>
/// <param name="Meaning">What the number means, for which class, in which unit, and from where on it decides.</param>
/// <param name="Promised">Which values the model promises.</param>
/// <param name="Place">Where it is read.</param>
/// <param name="Marks">Words that are true of it.</param>
/// <param name="Description">What the owner says about it.</param>
internal sealed record OutputCard(
    string Name, string Type, string Meaning, string Promised, string Place, IReadOnlyList<string> Marks, string Description)
{
    public static OutputCard Of(OutputContract output) => new(
        output.Name, output.Type.ToString().ToLowerInvariant() + VectorOf(output),
        Words.Joined(
            Words.Of(output.Meaning), After("of", output.Positive), After("unit", output.Unit), After("true means", output.True?.Text),
            After("threshold", output.Threshold?.Text)),
        Words.Joined(Words.Range(output.Range), Words.List(output.Labels) + (output.LabelsOpen ? ", and others later" : "")),
        PlaceOf(output), [.. MarksOf(output)], output.Description ?? "");

    private static string VectorOf(OutputContract output) => !output.Vector ? ""
        : output.Length is { } length ? string.Create(CultureInfo.InvariantCulture, $"[{length}]")
        : "[]";

    private static string PlaceOf(OutputContract output)
    {
        var tensor = output.Tensor ?? output.Name;
        return output.Key is { } key ? $"{tensor}[{key.Text}]"
            : output.Index is { } index ? string.Create(CultureInfo.InvariantCulture, $"{tensor}[{index}]")
            : tensor;
    }

    private static IEnumerable<string> MarksOf(OutputContract output) => new (bool Is, string Word)[]
    {
        (output.Deprecated, "deprecated"), (!output.FormerNames.IsEmpty, "was " + string.Join(", ", output.FormerNames)),
    }.Where(mark => mark.Is).Select(mark => mark.Word);

    private static string After(string word, string? text) => string.IsNullOrEmpty(text) ? "" : $"{word} {text}";
}
