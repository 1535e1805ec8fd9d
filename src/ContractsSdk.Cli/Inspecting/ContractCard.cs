using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;

namespace ContractsSdk.Cli.Inspecting;

/// <summary>A contract, for people.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Facts">What is said of it as a whole: a name and a text each.</param>
/// <param name="Features">What goes in, in the order of the contract.</param>
/// <param name="Outputs">What comes out.</param>
internal sealed record ContractCard(
    string Id, string Version, IReadOnlyList<CardFact> Facts, IReadOnlyList<FeatureCard> Features, IReadOnlyList<OutputCard> Outputs)
{
    /// <param name="contract">The contract.</param>
    /// <param name="withSensitive">Whether bounds, categories and replacements of sensitive features are told: not on a page that is passed on.</param>
    public static ContractCard Of(ModelContract contract, bool withSensitive)
    {
        var plan = TensorPlan.Of(contract);
        return new(
            contract.Id, contract.Version, [.. AllFacts(contract).Where(fact => fact.Text.Length > 0)],
            [.. contract.Features.Select((feature, index) => FeatureCard.Of(feature, Place(plan, plan.Features[index]), withSensitive))],
            [.. contract.Outputs.Select(OutputCard.Of)]);
    }

    private static IEnumerable<CardFact> AllFacts(ModelContract contract)
    {
        yield return new("owner", contract.Owner ?? "");
        yield return new("purpose", contract.Purpose ?? "");
        yield return new("risk tier", contract.RiskTier ?? "");
        yield return new("documentation", contract.Documentation ?? "");
        yield return new("review by", contract.ReviewBy ?? "");
        yield return new("model", contract.Model ?? "");
        yield return new("sha256", contract.ModelDigest ?? "");
        yield return new("rows", contract.Batch ? "any number at once" : "one at a time");
        yield return new("fallback", Words.Of(contract.Fallback));
        yield return new("rules", contract.Rules);
        foreach (var constant in contract.Constants)
            yield return new("constant", $"{constant.Name} = {constant.Value.Text}");
        foreach (var retired in contract.Retired)
            yield return new("retired", $"{retired.Name}, since {retired.Since}");
        foreach (var fact in contract.UnknownFacts.Where(fact => fact is not { Scope: "contract", Path: null, Name: "assembly" }))
            yield return new("not understood", string.Join(' ', new[] { fact.Scope, fact.Path, fact.Name }.OfType<string>()));
    }

    // As the generated code fills it: a tensor of its own, or elements of one that several features share.
    private static string Place(TensorPlan plan, FeaturePlacement placement)
    {
        var tensor = plan.Inputs[placement.Tensor];
        return !tensor.IsPacked ? tensor.Name
            : placement.Width == 1 ? string.Create(CultureInfo.InvariantCulture, $"{tensor.Name}[{placement.Offset}]")
            : string.Create(CultureInfo.InvariantCulture, $"{tensor.Name}[{placement.Offset}..{placement.Offset + placement.Width - 1}]");
    }
}
