using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Cli.Rendering;

/// <summary>What a model offers, for programs.</summary>
internal sealed record SignatureJson(
    int Schema, string Model, string Sha256, string? PreparedFrom, string Producer, long IrVersion, IReadOnlyList<OperatorSet> OperatorSets,
    IReadOnlyList<FileDigest> Files, IReadOnlyList<string> CustomDomains, IReadOnlyList<string> Locales,
    IReadOnlyList<SignatureJson.TensorJson> Inputs, IReadOnlyList<SignatureJson.TensorJson> OptionalInputs,
    IReadOnlyList<SignatureJson.TensorJson> Outputs, IReadOnlyList<MetadataEntry> Metadata)
{
    public static void Write(TextWriter output, string model, ModelSignature signature) => JsonText.Write(output, JsonShapes.Readable.SignatureJson, new(
        1, model, signature.Digest, signature.PreparedFrom, signature.Producer, signature.IrVersion,
        [.. signature.OperatorSets],
        [.. signature.Files], [.. signature.CustomDomains], [.. signature.Locales],
        [.. signature.Inputs.Select(TensorJson.Of)], [.. signature.OptionalInputs.Select(TensorJson.Of)], [.. signature.Outputs.Select(TensorJson.Of)],
        [.. signature.Metadata]));

    internal sealed record TensorJson(
        string Name, string Kind, string Element, string? DeclaredAs, IReadOnlyList<long>? Shape, IReadOnlyList<string> Axes,
        IReadOnlyList<string> Labels, IReadOnlyList<string> Categories)
    {
        public static TensorJson Of(TensorSignature tensor) => new(
            tensor.Name, tensor.Kind.ToString().ToLowerInvariant(), tensor.Element.ToString().ToLowerInvariant(), tensor.DeclaredAs,
            tensor.IsRankKnown ? [.. tensor.Shape] : null, [.. tensor.Axes], Texts(tensor.Labels), Texts(tensor.Categories));

        private static List<string> Texts(EquatableArray<ContractValue> values) => [.. values.Select(value => value.Text)];
    }
}
