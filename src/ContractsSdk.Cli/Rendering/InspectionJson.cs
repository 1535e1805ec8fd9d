using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Inspecting;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Cli.Rendering;

/// <summary>Contracts, for programs.</summary>
internal sealed record InspectionJson(int Schema, IReadOnlyList<InspectionJson.CardJson> Contracts)
{
    public static void Write(TextWriter output, IEnumerable<ModelContract> contracts) =>
        JsonText.Write(output, JsonShapes.Readable.InspectionJson, new(1, [.. contracts.Select(Contract)]));

    private static CardJson Contract(ModelContract contract) => new(
        contract.Id, contract.Version, contract.Owner, contract.Purpose, contract.RiskTier, contract.Documentation, contract.ReviewBy,
        contract.Model, contract.ModelDigest, contract.Batch, Words.Of(contract.Fallback),
        [.. contract.Features.Select(Feature)], [.. contract.Constants.Select(constant => new ConstantJson(constant.Name, constant.Value.Text))],
        [.. contract.Outputs.Select(Output)], [.. contract.Retired]);

    private static FeatureJson Feature(FeatureContract feature) => new(
        feature.Name, Words.Type(feature.Type, feature.Shape, feature.Axis), feature.Required, feature.Nullable, feature.Unit, feature.Window,
        RangeOf(feature.Range), feature.Range is null ? null : feature.Outside.ToString().ToLowerInvariant(), Names(feature.Categories),
        feature.Missing?.Text, Words.Of(feature.Encoding), feature.Encoder, feature.Tensor ?? feature.Name, feature.Slot,
        feature.Sensitive, feature.Deprecated, [.. feature.FormerNames], feature.Description);

    private static OutputJson Output(OutputContract output) => new(
        output.Name, output.Type.ToString().ToLowerInvariant(), output.Tensor ?? output.Name, output.Index, output.Key?.Text, output.Vector, output.Length,
        Words.Of(output.Meaning), RangeOf(output.Range), Names(output.Labels), output.Positive, output.Threshold?.Text, output.Unit,
        output.Deprecated, [.. output.FormerNames], output.Description);

    private static RangeJson? RangeOf(NumericRange? range) => range is null
        ? null
        : new(range.Minimum.Text, range.Maximum.Text, range.MinimumIsExclusive, range.MaximumIsExclusive);

    private static List<string> Names(EquatableArray<Category> categories) => [.. categories.Select(category => category.Name)];

    internal sealed record CardJson(
        string Id, string Version, string? Owner, string? Purpose, string? RiskTier, string? Documentation, string? ReviewBy, string? Model,
        string? Sha256, bool Batch, string Fallback, IReadOnlyList<FeatureJson> Features, IReadOnlyList<ConstantJson> Constants,
        IReadOnlyList<OutputJson> Outputs, IReadOnlyList<RetiredFeature> Retired);

    internal sealed record FeatureJson(
        string Name, string Type, bool Required, bool Nullable, string? Unit, string? Window, RangeJson? Range, string? Outside,
        IReadOnlyList<string> Categories, string? Missing, string Encoding, string? Encoder, string Tensor, int? Slot, bool Sensitive,
        bool Deprecated, IReadOnlyList<string> FormerNames, string? Description);

    internal sealed record OutputJson(
        string Name, string Type, string Tensor, int? Index, string? Key, bool Vector, int? Length, string Meaning, RangeJson? Range,
        IReadOnlyList<string> Labels, string? Positive, string? Threshold, string? Unit, bool Deprecated, IReadOnlyList<string> FormerNames,
        string? Description);

    internal sealed record ConstantJson(string Name, string Value);

    // As text: a number of JSON is binary64 to most, and a bound may not be.
    internal sealed record RangeJson(string Minimum, string Maximum, bool MinimumIsExclusive, bool MaximumIsExclusive);
}
