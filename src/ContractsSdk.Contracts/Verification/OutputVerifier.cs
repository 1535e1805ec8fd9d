using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Verification;

/// <summary>Holds the tensors a contract reads against the outputs of a model.</summary>
internal sealed class OutputVerifier(ModelContract contract, TensorPlan plan, ModelSignature signature)
{
    private readonly Dictionary<string, TensorSignature> _offered = NamedTensors.Of(signature.Outputs);

    public IEnumerable<SignatureDifference> Compare() => plan.Outputs.SelectMany(Compare);

    private IEnumerable<SignatureDifference> Compare(OutputTensor tensor, int position)
    {
        var subject = "output " + Wording.Name(tensor.Name);
        if (!_offered.TryGetValue(tensor.Name, out var found))
            return [new(subject, "an output of this name", "none", NearestName.Hint(tensor.Name, _offered.Keys, "the model"))];
        var expected = tensor.IsMap ? TensorKind.MapSequence : TensorKind.Tensor;
        if (found.Kind != expected)
            return [new(subject, Wording.Kind(expected), Wording.Kind(found.Kind), KindHint(found))];
        OutputContract[] readers = [.. contract.Outputs.Where((_, index) => plan.OutputPlacements[index].Tensor == position)];
        var details = tensor.IsMap ? Keys(subject, tensor, found) : new WidthVerifier(readers, plan.Batch).Compare(subject, tensor, found);
        return Element(subject, tensor, found, readers).Concat(details);
    }

    private static IEnumerable<SignatureDifference> Element(
        string subject, OutputTensor tensor, TensorSignature found, OutputContract[] readers)
    {
        if (found.Element != tensor.Element)
            yield return new(subject, Wording.Element(tensor.Element), Wording.Element(found.Element), ElementHint(tensor, found, readers));
    }

    private static IEnumerable<SignatureDifference> Keys(string subject, OutputTensor tensor, TensorSignature found) =>
        tensor.Keys
            .Where(key => !found.Keys.IsEmpty && !found.Keys.Contains(key))
            .Select(key => new SignatureDifference(subject, "the key " + Key(key), "none", "the keys are " + Keys(found)));

    private static string? KindHint(TensorSignature found) => found.Kind switch
    {
        TensorKind.Tensor => "a tensor is read with Index, not with Key",
        TensorKind.MapSequence when found.Keys.IsEmpty => "an element of a map is read with Key",
        TensorKind.MapSequence => "an element of a map is read with Key, one of " + Keys(found),
        _ => null,
    };

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

    private static string Keys(TensorSignature found) => Wording.List([.. found.Keys.Select(Key)]);

    private static string Key(ContractValue key) => key.Type == ElementType.String ? Wording.Name(key.Text) : key.Text;
}
