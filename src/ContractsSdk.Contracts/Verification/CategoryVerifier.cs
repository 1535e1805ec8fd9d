using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Verification;

/// <summary>
/// Holds the categories a feature may have against those its model was trained on. Only where they arrive at the model as they are:
/// what the application encodes is numbers by then.
/// </summary>
internal static class CategoryVerifier
{
    public static IEnumerable<SignatureDifference> Compare(FeatureContract feature, InputTensor tensor, TensorSignature found)
    {
        if (feature.Encoding != FeatureEncoding.None || feature.Encoder is not null || feature.Categories.IsEmpty || found.Categories.IsEmpty
            || tensor.Element != found.Element || tensor.Width != 1)
        {
            yield break;
        }

        string[] declared = [.. feature.Categories.Select(category => category.Name)];
        string[] trained = [.. found.Categories.Select(category => category.Text)];
        var subject = "input " + Wording.Name(tensor.Name);
        if (Without(declared, trained) is { Length: > 0 } unseen)
        {
            yield return new(
                RuleIds.CategoryUnknownToModel, subject, "categories the model was trained on", Wording.Names(unseen),
                NearestName.Hint(unseen[0], [.. Without(trained, declared)], "the model also"));
        }

        if (Without(trained, declared) is { Length: > 0 } refused)
        {
            yield return new(
                RuleIds.CategoryUnknownToContract, subject, Wording.Names(declared), "also " + Wording.Names(refused),
                "what the contract does not list is refused before the model could answer");
        }
    }

    private static string[] Without(IEnumerable<string> all, IEnumerable<string> those)
    {
        var known = new HashSet<string>(those, StringComparer.Ordinal);
        return [.. all.Where(name => !known.Contains(name))];
    }
}
