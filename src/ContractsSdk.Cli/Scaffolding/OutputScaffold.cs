using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>The members that an output of a model fills.</summary>
internal sealed class OutputScaffold(MemberNames names, bool batch)
{
    /// <summary>Longer lists are kept where they are: in the model.</summary>
    private const int MostLabels = 256;

    /// <summary>The members, or the reason why there is none.</summary>
    public IReadOnlyList<ScaffoldMember> Of(TensorSignature output, out string? reason)
    {
        if (!MemberNames.IsSpelled(output.Name))
        {
            reason = "has a name that cannot stand in a contract";
            return [];
        }

        if (output.Kind == TensorKind.MapSequence)
            return Map(output, out reason);
        var row = RowForm.Of(output, batch);
        var type = CSharpText.TypeOf(output.Element);
        var isScalar = output.IsRankKnown && row.IsScalar;
        reason = output.Kind != TensorKind.Tensor ? "is no tensor"
            : type is null ? "has elements of a type that no output has"
            : output.IsRankKnown && row.IsImpossible ? "has an axis of length 0, or too many elements"
            : null;
        if (reason is not null)
            return [];
        return isScalar ? [Scalar(output, type!)] : [Vector(output, row, type!)];
    }

    private ScaffoldMember Scalar(TensorSignature output, string type)
    {
        var isLabel = type == "string" && output.Labels.Count is > 0 and <= MostLabels;
        return new(
            output.Labels.IsEmpty ? "what is it, of what unit and range?" : $"one of the classes {Listed(output.Labels)}",
            [Output(output, isOne: true), .. isLabel ? [Labels(output)] : (string[])[]],
            type,
            names.Member(output.Name));
    }

    private ScaffoldMember Vector(TensorSignature output, RowForm row, string type)
    {
        var isNamed = output.Labels.Count is > 0 and <= MostLabels && (!row.IsFixed || output.Labels.Count == row.Elements);
        return new(
            isNamed ? $"a score for each of {Listed(output.Labels)}" : "what are its elements, and of what unit and range?",
            [Output(output, isOne: false), .. isNamed ? [Labels(output)] : output.IsRankKnown && row.IsFixed ? [$"Shape({row.Arguments})"] : (string[])[]],
            type + "[]",
            names.Member(output.Name));
    }

    private IReadOnlyList<ScaffoldMember> Map(TensorSignature output, out string? reason)
    {
        var keys = output.Keys.IsEmpty ? output.Labels : output.Keys;
        reason = CSharpText.TypeOf(output.Element) is not { } type || keys.Count is 0 or > MostLabels ? "is a map, and the model does not tell its keys" : null;
        return reason is not null ? [] :
        [
            .. keys.Select(key => (Key: key, Name: output.Name + "_" + key.Text)).Select(of => new ScaffoldMember(
                $"the score of the class {CSharpText.Comment(of.Key.Text)}",
                [
                    $"Output({CSharpText.Of(output.Name)}, Name = {CSharpText.Of(names.Contract(of.Name))}, Key = {CSharpText.Of(of.Key)}{Meaning(output)})",
                ],
                CSharpText.TypeOf(output.Element)!,
                names.Member(of.Name))),
        ];
    }

    private string Output(TensorSignature output, bool isOne)
    {
        var name = names.Contract(output.Name);
        var stated = name == output.Name ? "" : $", Name = {CSharpText.Of(name)}";
        // One bool is read from a label of integers unless it is said to be one.
        var element = isOne && output.Element == ElementType.Bool ? ", Element = ElementType.Bool" : "";
        return $"Output({CSharpText.Of(output.Name)}{stated}{element}{Meaning(output)})";
    }

    private static string Meaning(TensorSignature output) =>
        output.Meaning == default || output.Element is not (ElementType.Float32 or ElementType.Float64) ? "" : $", Meaning = ScoreKind.{output.Meaning}";

    private static string Labels(TensorSignature output) => $"Labels({string.Join(", ", output.Labels.Select(label => CSharpText.Of(label.Text)))})";

    private static string Listed(EquatableArray<ContractValue> labels) =>
        CSharpText.Comment(string.Join(", ", labels.Take(8).Select(label => label.Text)) + (labels.Count > 8 ? ", …" : ""));
}
