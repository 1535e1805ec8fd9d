using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>The facts of a signature, each beside how it is read.</summary>
internal static class SignatureRules
{
    private static readonly Words<TensorKind> Kinds = new("tensor", "map-sequence", "other");

    /// <summary>Scope <c>model</c>.</summary>
    public static readonly FactRule<ModelSignature>[] Model =
    [
        FactRule<ModelSignature>.String("digest", model => model.Digest, (model, text) => model with { Digest = text }),
        FactRule<ModelSignature>.String(
            "producer", model => model.Producer.Length > 0 ? model.Producer : null, (model, text) => model with { Producer = text }),
        FactRule<ModelSignature>.String(
            "prepared-from", model => model.PreparedFrom, (model, text) => model with { PreparedFrom = text }),
        FactRule<ModelSignature>.Long(
            "ir-version", model => model.IrVersion != 0 ? model.IrVersion : null, (model, number) => model with { IrVersion = number }),
    ];

    /// <summary>Scopes <c>in</c>, <c>optional</c> and <c>out</c>. The type first: values are read in it.</summary>
    public static readonly FactRule<Positioned>[] Position =
    [
        FactRule<Positioned>.Integer("position", tensor => tensor.Position, (tensor, number) => tensor with { Position = number }),
    ];

    /// <summary>The same scopes, what they say of the tensor itself.</summary>
    public static readonly FactRule<TensorSignature>[] Tensor =
    [
        FactRule<TensorSignature>.Word(
            "type", Vocabularies.Types, tensor => tensor.Element, (tensor, type) => tensor with { Element = type }, matters: _ => true),
        FactRule<TensorSignature>.Word("kind", Kinds, tensor => tensor.Kind, (tensor, kind) => tensor with { Kind = kind }),
        FactRule<TensorSignature>.String("declared", tensor => tensor.DeclaredAs, (tensor, text) => tensor with { DeclaredAs = text }),
        ShapeRule.Instance,
        FactRule<TensorSignature>.Word(
            "meaning", Vocabularies.Meanings, tensor => tensor.Meaning, (tensor, meaning) => tensor with { Meaning = meaning }),
        ValuesRule.Of("label", tensor => tensor.Labels, (tensor, labels) => tensor with { Labels = labels }),
        ValuesRule.Of("category", tensor => tensor.Categories, (tensor, categories) => tensor with { Categories = categories }),
    ];

    /// <summary>Scope <c>opset</c>.</summary>
    public static readonly FactRule<OperatorSet>[] OperatorSet =
    [
        FactRule<OperatorSet>.Long("version", set => set.Version, (set, number) => set with { Version = number }),
    ];

    /// <summary>Scope <c>file</c>.</summary>
    public static readonly FactRule<FileDigest>[] File =
    [
        FactRule<FileDigest>.String("sha256", file => file.Sha256, (file, text) => file with { Sha256 = text }),
    ];

    /// <summary>Scope <c>metadata</c>. What was too long to be kept is a line all the same.</summary>
    public static readonly FactRule<MetadataEntry>[] Metadata =
    [
        FactRule<MetadataEntry>.String("value", entry => entry.Value, (entry, text) => entry with { Value = text }),
        FactRule<MetadataEntry>.Flag("omitted", entry => entry.Value is null, entry => entry with { Value = null }),
    ];
}
