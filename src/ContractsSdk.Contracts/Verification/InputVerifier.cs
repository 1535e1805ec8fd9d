using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Verification;

/// <summary>Holds the tensors a contract feeds against the inputs of a model.</summary>
internal sealed class InputVerifier(ModelContract contract, TensorPlan plan, ModelSignature signature)
{
    // Inputs with a default may be left out, and may be fed.
    private readonly Dictionary<string, TensorSignature> _offered = NamedTensors.Of(signature.Inputs.Concat(signature.OptionalInputs));

    public IEnumerable<SignatureDifference> Compare()
    {
        var fed = new HashSet<string>(plan.Inputs.Select(tensor => tensor.Name), StringComparer.Ordinal);
        string[] unfed = [.. _offered.Keys.Where(name => !fed.Contains(name)).OrderBy(name => name, StringComparer.Ordinal)];
        string[] missing = [.. fed.Where(name => !_offered.ContainsKey(name))];
        var optional = new HashSet<string>(signature.OptionalInputs.Select(input => input.Name), StringComparer.Ordinal);
        return plan.Inputs.SelectMany((tensor, position) => Compare(tensor, position, unfed))
            .Concat(unfed.Where(name => !optional.Contains(name)).Select(name => Unfed(_offered[name], missing)))
            .Concat(OneRow());
    }

    // Of one model, however many inputs it has.
    private IEnumerable<SignatureDifference> OneRow() => plan.Inputs
        .Where(tensor => plan.Batch && _offered.TryGetValue(tensor.Name, out var found) && found.Kind == TensorKind.Tensor
            && found.Shape.Count > 0 && found.Shape[0] == 1 && RowShape.Fits(found.Shape, tensor, plan.Batch))
        .Take(1)
        .Select(tensor => new SignatureDifference(
            RuleIds.BatchIsOneRow, Subject(tensor.Name), "any number of rows", RowShape.Text(_offered[tensor.Name].Shape, plan.Batch),
            "batches run row by row, unless the model takes more than it declares"));

    private IEnumerable<SignatureDifference> Compare(InputTensor tensor, int position, string[] unfed)
    {
        FeatureContract[] features = [.. contract.Features.Where((_, index) => plan.Features[index].Tensor == position)];
        var differences = _offered.TryGetValue(tensor.Name, out var found)
            ? Compare(tensor, position, found).Concat(features.Length == 1 ? CategoryVerifier.Compare(features[0], tensor, found) : [])
            : [new(
                RuleIds.TensorMissing, Subject(tensor.Name), "an input of this name", "none", NearestName.Hint(tensor.Name, unfed, "the model"))];
        return features.Length == 1 ? differences.Select(difference => difference with { Feature = features[0].Name }) : differences;
    }

    private IEnumerable<SignatureDifference> Compare(InputTensor tensor, int position, TensorSignature found)
    {
        var subject = Subject(tensor.Name);
        if (found.Kind != TensorKind.Tensor)
        {
            yield return new(RuleIds.TensorKindDiffers, subject, Wording.Kind(TensorKind.Tensor), Wording.Kind(found.Kind));
            yield break;
        }

        if (found.Element != tensor.Element)
        {
            yield return new(
                ElementRule(tensor, found), subject, Wording.Element(tensor.Element), Wording.Element(found.Element), ElementHint(tensor, found));
        }

        if (!RowShape.Fits(found.Shape, tensor, plan.Batch))
        {
            yield return new(
                RowShape.HasRank(found.Shape, tensor, plan.Batch) ? RuleIds.WidthDiffers : RuleIds.RankDiffers, subject,
                Expected(tensor), RowShape.Text(found.Shape, plan.Batch), ShapeHint(tensor, position, found));
        }
        else if (!RowShape.TakesRows(found.Shape, tensor, plan.Batch))
        {
            yield return new(
                RuleIds.RankDiffers, subject, Expected(tensor), RowShape.Text(found.Shape, plan.Batch),
                $"the model takes {Wording.Number(found.Shape[0])} rows a run, no more and no fewer: export it with an open batch axis");
        }
    }

    private SignatureDifference Unfed(TensorSignature input, string[] missing) => new(
        RuleIds.TensorNotFed,
        Subject(input.Name),
        "nothing",
        Wording.Element(input.Element) + " " + RowShape.Text(input.Shape, plan.Batch),
        NearestName.Find(input.Name, missing) is { } near
            ? "is it the contract's " + Wording.Name(near) + "?"
            : "the model needs it: add a feature, or a constant");

    private string Expected(InputTensor tensor) => !tensor.Shape.IsEmpty || tensor.Axis is not null ? RowShape.Text(tensor, plan.Batch) : tensor.Width == 1
        ? plan.Batch ? "[N] or [N, 1]" : "[] or [1]"
        : plan.Batch ? "[N, " + Wording.Number(tensor.Width) + "]" : "[" + Wording.Number(tensor.Width) + "]";

    private static string Subject(string name) => "input " + Wording.Name(name);

    private static string ElementRule(InputTensor tensor, TensorSignature found) =>
        found.Element != ElementType.Unspecified && (tensor.Element == ElementType.String || found.Element == ElementType.String)
            ? RuleIds.TextAgainstNumbers
            : RuleIds.ElementDiffers;

    private static string? ElementHint(InputTensor tensor, TensorSignature found)
    {
        if (found.Element == ElementType.Unspecified || tensor.Element == ElementType.String || found.Element == ElementType.String)
            return null;
        return tensor.Constant is not null
            ? "give the constant a value of that type"
            : $"state Element = ElementType.{found.Element}: values are converted";
    }

    private string? ShapeHint(InputTensor tensor, int position, TensorSignature found)
    {
        if (plan.Batch && found.Shape.Count == 1 && found.Shape[0] == tensor.Width)
            return "a model without a batch axis is declared with Batch = false";
        if (!tensor.IsPacked)
        {
            var mayBePacked = plan.Batch && tensor.Constant is null && tensor.Shape.IsEmpty && tensor.Axis is null && found.Shape.Count == 2;
            return mayBePacked ? "features share a tensor by Tensor = … and Slot" : null;
        }

        return "slots: " + Wording.List([.. contract.Features
            .Select((feature, index) => (feature.Name, Placement: plan.Features[index]))
            .Where(feature => feature.Placement.Tensor == position)
            .OrderBy(feature => feature.Placement.Offset)
            .Select(feature => Slots(feature.Placement) + " " + Wording.Name(feature.Name))]);
    }

    private static string Slots(FeaturePlacement placement) => placement.Width == 1
        ? Wording.Number(placement.Offset)
        : Wording.Number(placement.Offset) + "-" + Wording.Number((long)placement.Offset + placement.Width - 1);
}
