using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Cli.Models;

/// <summary>What a model offers, for people.</summary>
/// <param name="Facts">What it is: a name and a text each.</param>
/// <param name="Tensors">What goes in and comes out: direction, name, type, shape, known values.</param>
internal sealed record SignatureCard(IReadOnlyList<(string Name, string Text)> Facts, IReadOnlyList<IReadOnlyList<string>> Tensors)
{
    private const int ValuesShown = 6;
    private const int TextShown = 100;

    public static SignatureCard Of(ModelSignature signature) => new(
        [.. AllFacts(signature).Where(fact => fact.Text.Length > 0)],
        [
            .. signature.Inputs.Select(tensor => Tensor("in", tensor)), .. signature.OptionalInputs.Select(tensor => Tensor("optional", tensor)),
            .. signature.Outputs.Select(tensor => Tensor("out", tensor)),
        ]);

    private static IEnumerable<(string Name, string Text)> AllFacts(ModelSignature signature)
    {
        yield return ("sha256", signature.Digest);
        yield return ("prepared from", signature.PreparedFrom ?? "");
        yield return ("made by", signature.Producer);
        yield return ("operators", string.Join(", ", signature.OperatorSets.Select(set => string.Create(CultureInfo.InvariantCulture, $"{set.Domain} {set.Version}"))));
        yield return ("needs", string.Join(", ", signature.CustomDomains.Concat(signature.Locales)));
        yield return ("files", string.Join(", ", signature.Files.Select(file => file.Name).Where(name => name.Length > 0)));
        foreach (var entry in signature.Metadata)
            yield return (entry.Key, Short(entry.Value ?? "(not kept: too long, or no text)"));
    }

    private static string Short(string text) => text.Length > TextShown ? text[..TextShown] + "…" : text;

    private static IReadOnlyList<string> Tensor(string direction, TensorSignature tensor) =>
        [direction, tensor.Name, TypeOf(tensor), ShapeOf(tensor), Values(tensor.Labels, "labels") + Values(tensor.Categories, "categories")];

    private static string TypeOf(TensorSignature tensor) => tensor.DeclaredAs ?? tensor.Kind switch
    {
        TensorKind.Tensor => tensor.Element.ToString().ToLowerInvariant(),
        TensorKind.MapSequence => $"sequence of maps to {tensor.Element.ToString().ToLowerInvariant()}",
        _ => "something else",
    };

    private static string ShapeOf(TensorSignature tensor) => !tensor.IsRankKnown ? "unknown"
        : tensor.Kind == TensorKind.Tensor ? $"[{string.Join(", ", tensor.Shape.Select((length, axis) => Axis(tensor, length, axis)))}]"
        : "";

    private static string Axis(TensorSignature tensor, long length, int axis) => length >= 0 ? length.ToString(CultureInfo.InvariantCulture)
        : axis < tensor.Axes.Count && tensor.Axes[axis].Length > 0 ? tensor.Axes[axis]
        : "?";

    private static string Values(EquatableArray<ContractValue> values, string what) => values.IsEmpty ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"{values.Count} {what}: {string.Join(", ", values.Take(ValuesShown).Select(value => value.Text))}{(values.Count > ValuesShown ? ", …" : "")}");
}
