using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Verification;

/// <summary>Holds the elements of a row that a contract reads against those a model yields.</summary>
internal sealed class WidthVerifier(OutputContract[] readers, bool batch)
{
    public IEnumerable<SignatureDifference> Compare(string subject, OutputTensor tensor, TensorSignature tensorFound)
    {
        if (RowShape.Width(tensorFound, batch) is not { } width)
            yield break;
        var found = Wording.Elements(width);
        if (tensor.Width is { } stated && stated != width)
            yield return new(RuleIds.WidthDiffers, subject, Wording.Elements(stated), found, "the length or the labels of a vector are those of the model");
        else if (tensor.MinimumWidth > width)
        {
            var greatest = readers.OrderByDescending(reader => reader.Index ?? 0).First().Name;
            yield return new(
                RuleIds.ClassIndexOutOfRange, subject, $"at least {Wording.Elements(tensor.MinimumWidth)} for {Wording.Name(greatest)}", found)
            {
                Output = greatest,
            };
        }

        if (width > 1 && readers.FirstOrDefault(reader => !reader.Vector && reader.Index is null) is { } single)
        {
            yield return new(
                RuleIds.WidthDiffers, subject, $"1 element a row for {Wording.Name(single.Name)}", found,
                $"say which: Index = 0 to {Wording.Number(width - 1)}")
            {
                Output = single.Name,
            };
        }
    }
}
