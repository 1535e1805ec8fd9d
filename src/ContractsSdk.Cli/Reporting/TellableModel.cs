using System;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Cli.Reporting;

/// <summary>
/// What of a model may be on a page that is passed on. Its author wrote into it what pleased him: a note that names a sensitive feature may
/// state its values, and the categories of a tensor that such a feature fills are its values.
/// </summary>
internal static class TellableModel
{
    public const string Withheld = "(names a sensitive feature: not on this page)";

    /// <summary>The model without what it may say of the values of sensitive features.</summary>
    public static ModelSignature Of(ModelSignature signature, ModelContract contract)
    {
        var plan = TensorPlan.Of(contract);
        var sensitive = contract.Features.Index().Where(feature => feature.Item.Sensitive).ToList();
        var names = sensitive.SelectMany(feature => feature.Item.FormerNames.Append(feature.Item.Name)).ToList();
        var tensors = sensitive.Select(feature => plan.Inputs[plan.Features[feature.Index].Tensor].Name).ToHashSet(StringComparer.Ordinal);
        return signature with
        {
            Inputs = EquatableArray.Of([.. signature.Inputs.Select(Without)]),
            OptionalInputs = EquatableArray.Of([.. signature.OptionalInputs.Select(Without)]),
            Metadata = EquatableArray.Of([.. signature.Metadata.Select(entry =>
                names.Any(name => Names(entry.Key, name) || Names(entry.Value ?? "", name)) ? entry with { Value = Withheld } : entry)]),
        };

        TensorSignature Without(TensorSignature tensor) => tensors.Contains(tensor.Name) ? tensor with { Categories = default } : tensor;
    }

    // As a word of its own: 'age' is not in 'language'.
    private static bool Names(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsBoundary(text, at - 1) && IsBoundary(text, at + name.Length))
                return true;
        }

        return false;
    }

    private static bool IsBoundary(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
