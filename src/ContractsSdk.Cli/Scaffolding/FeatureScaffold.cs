using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>The features that feed an input of a model.</summary>
internal sealed class FeatureScaffold(MemberNames names, bool batch)
{
    /// <summary>A table of more columns is rather one vector.</summary>
    private const int MostColumns = 64;

    /// <summary>Longer lists are kept where they are: in the model.</summary>
    private const int MostCategories = 256;

    /// <summary>The members, or the reason why there is none.</summary>
    public IReadOnlyList<ScaffoldMember> Of(TensorSignature input, out string? reason)
    {
        var row = RowForm.Of(input, batch);
        var type = CSharpText.TypeOf(input.Element);
        reason = !MemberNames.IsSpelled(input.Name) ? "has a name that cannot stand in a contract"
            : input.Kind != TensorKind.Tensor ? "is no tensor"
            : !input.IsRankKnown ? "does not say how many dimensions it has"
            : type is null ? "has elements of a type that no feature has"
            : row.IsImpossible ? "has an axis of length 0, or too many elements"
            : row.IsScalar ? null
            : input.Element == ElementType.String && !row.IsFixed ? "takes as many texts as each row chooses"
            : row.IsFixed || row.IsOpen ? null
            : "has an axis whose length is not known beside others";
        if (reason is not null)
            return [];
        if (row.IsScalar)
            return [Scalar(input, type!)];
        return batch && row.Lengths.Count == 1 && row.IsFixed && row.Elements <= MostColumns && type is "float" or "double"
            ? [.. Enumerable.Range(0, (int)row.Elements).Select(column => Column(input, type!, column))]
            : [Vector(input, row, type!)];
    }

    private ScaffoldMember Scalar(TensorSignature input, string type)
    {
        var categories = input.Categories.Count <= MostCategories ? input.Categories : default;
        var isClosed = !categories.IsEmpty && type is "string" or "long";
        string[] attributes = isClosed
            ? [Feature(input), $"AllowedValues({string.Join(", ", categories.Select(CSharpText.Of))})", "Verbatim"]
            : [Feature(input)];
        return new(isClosed ? "one of what the model was trained on" : "unit and range?", attributes, type, names.Member(input.Name))
        {
            Sample = isClosed ? CSharpText.Of(categories[0]) : type == "string" ? "\"\"" : "default",
        };
    }

    private ScaffoldMember Column(TensorSignature input, string type, int column)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{input.Name}_{column}");
        return new(
            string.Create(CultureInfo.InvariantCulture, $"column {column}: which one is it, of what unit and range?"),
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Feature({CSharpText.Of(names.Contract(name))}, Tensor = {CSharpText.Of(input.Name)}, Slot = {column})"),
            ],
            type,
            names.Member(name));
    }

    private ScaffoldMember Vector(TensorSignature input, RowForm row, string type)
    {
        var axis = input.Axes.Count > 0 && input.Axes[^1].Length > 0 ? input.Axes[^1] : "n";
        var length = row.IsOpen ? "1" : row.Elements.ToString(CultureInfo.InvariantCulture);
        return new(
            row.IsOpen ? "how long is the longest row?" : "what are its elements, and of what unit and range?",
            [Feature(input), row.IsOpen ? $"Axis({CSharpText.Of(axis)}, Max = 512)" : $"Shape({row.Arguments})"],
            type + "[]",
            names.Member(input.Name))
        { Sample = type == "string" ? $"[.. System.Linq.Enumerable.Repeat(\"\", {length})]" : $"new {type}[{length}]" };
    }

    private string Feature(TensorSignature input)
    {
        var name = names.Contract(input.Name);
        return name == input.Name
            ? $"Feature({CSharpText.Of(name)})"
            : $"Feature({CSharpText.Of(name)}, Tensor = {CSharpText.Of(input.Name)})";
    }
}
