using System.Collections.Generic;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Verification;

/// <summary>Holds what is read as a probability against what the model's last node yields, where that tells.</summary>
internal static class MeaningVerifier
{
    public static IEnumerable<SignatureDifference> Compare(
        string subject, OutputTensor tensor, OutputContract output, TensorSignature found)
    {
        if (output.Meaning != ScoreKind.Probability || tensor.Element != found.Element)
            yield break;
        var isFraction = found.Element is ElementType.Float16 or ElementType.BFloat16 or ElementType.Float32 or ElementType.Float64;
        if (isFraction && found.Meaning is ScoreKind.Unspecified or ScoreKind.Probability)
            yield break;
        yield return new(
            RuleIds.NotAProbability, subject, "a probability",
            isFraction ? "a " + Vocabularies.Meanings.Of(found.Meaning) : Wording.Element(found.Element) + ", which is a label or a count",
            isFraction ? "export the model with probabilities, or state Meaning = ScoreKind." + found.Meaning : "the scores are another output")
        {
            Output = output.Name,
        };
    }
}
