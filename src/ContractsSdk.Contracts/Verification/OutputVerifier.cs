using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Verification;

/// <summary>Holds the tensors a contract reads against the outputs of a model.</summary>
internal sealed class OutputVerifier(ModelContract contract, TensorPlan plan, ModelSignature signature)
{
    private readonly Dictionary<string, TensorSignature> _offered = NamedTensors.Of(signature.Outputs);

    public IEnumerable<SignatureDifference> Compare() => plan.Outputs.SelectMany(Compare);

    private IEnumerable<SignatureDifference> Compare(OutputTensor tensor, int position)
    {
        OutputContract[] readers = [.. contract.Outputs.Where((_, index) => plan.OutputPlacements[index].Tensor == position)];
        return Compare(tensor, readers).Select(difference =>
            difference.Output is null && readers.Length == 1 ? difference with { Output = readers[0].Name } : difference);
    }

    private IEnumerable<SignatureDifference> Compare(OutputTensor tensor, OutputContract[] readers)
    {
        var subject = "output " + Wording.Name(tensor.Name);
        if (!_offered.TryGetValue(tensor.Name, out var found))
        {
            return [new(
                RuleIds.TensorMissing, subject, "an output of this name", "none", NearestName.Hint(tensor.Name, _offered.Keys, "the model"))];
        }

        var expected = tensor.IsMap ? TensorKind.MapSequence : TensorKind.Tensor;
        if (found.Kind != expected)
            return [new(RuleIds.TensorKindDiffers, subject, Wording.Kind(expected), Wording.Kind(found.Kind), KindHint(found))];
        var details = tensor.IsMap ? Keys(subject, readers, found) : new WidthVerifier(readers, plan.Batch).Compare(subject, tensor, found);
        return Element(subject, tensor, found, readers)
            .Concat(details)
            .Concat(readers.SelectMany(reader => LabelVerifier.Compare(subject, tensor, reader, found)))
            .Concat(readers.SelectMany(reader => MeaningVerifier.Compare(subject, tensor, reader, found)));
    }

    private static IEnumerable<SignatureDifference> Element(
        string subject, OutputTensor tensor, TensorSignature found, OutputContract[] readers)
    {
        if (found.Element != tensor.Element)
        {
            yield return new(
                ElementRule(tensor, found, readers), subject, Wording.Element(tensor.Element), Wording.Element(found.Element),
                ElementHint(tensor, found, readers));
        }
    }

    private static IEnumerable<SignatureDifference> Keys(string subject, OutputContract[] readers, TensorSignature found) => readers
        .Where(reader => reader.Key is { } key && !found.Keys.IsEmpty && !found.Keys.Contains(key))
        .OrderBy(reader => reader.Key!.Value.Text, System.StringComparer.Ordinal)
        .Select(reader => new SignatureDifference(
            RuleIds.ClassNamesDiffer, subject, "the key " + Wording.Value(reader.Key!.Value), "none", "the keys are " + Wording.Values(found.Keys))
        {
            Output = reader.Name,
        });

    private static string? KindHint(TensorSignature found) => found.Kind switch
    {
        TensorKind.Tensor => "a tensor is read with Index, not with Key",
        TensorKind.MapSequence when found.Keys.IsEmpty => "an element of a map is read with Key",
        TensorKind.MapSequence => "an element of a map is read with Key, one of " + Wording.Values(found.Keys),
        _ => null,
    };

    private static string ElementRule(OutputTensor tensor, TensorSignature found, OutputContract[] readers)
    {
        var isText = (tensor.Element == ElementType.String) != (found.Element == ElementType.String) && found.Element != ElementType.Unspecified;
        return !isText ? RuleIds.ElementDiffers
            : readers.Any(reader => reader.Type is ElementType.Bool or ElementType.String or ElementType.Enum || !reader.Labels.IsEmpty)
                ? RuleIds.LabelTypeDiffers
                : RuleIds.TextAgainstNumbers;
    }

    private static string? ElementHint(OutputTensor tensor, TensorSignature found, OutputContract[] readers) => found.Element switch
    {
        ElementType.Unspecified => null,
        ElementType.String => readers.Any(reader => reader.Type == ElementType.Bool)
            ? "the label is text: say which one means true, True = \"…\""
            : null,
        _ when tensor.Element == ElementType.String =>
            $"a label that is an index is declared with Element = ElementType.{found.Element} and its labels",
        _ => $"state Element = ElementType.{found.Element}: values are converted",
    };
}
