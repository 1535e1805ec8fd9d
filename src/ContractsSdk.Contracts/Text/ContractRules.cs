using static ContractsSdk.Contracts.Text.FactRule<ContractsSdk.Contracts.ModelContract>;

namespace ContractsSdk.Contracts.Text;

/// <summary>The facts of the contract itself.</summary>
internal static class ContractRules
{
    /// <summary>Scope <c>contract</c>.</summary>
    public static readonly FactRule<ModelContract>[] Contract =
    [
        String("id", contract => contract.Id, (contract, text) => contract with { Id = text }),
        String("version", contract => contract.Version, (contract, text) => contract with { Version = text }),
        String("rules", contract => contract.Rules, (contract, text) => contract with { Rules = text }),
        String("owner", contract => contract.Owner, (contract, text) => contract with { Owner = text }),
        String("purpose", contract => contract.Purpose, (contract, text) => contract with { Purpose = text }),
        String("risk-tier", contract => contract.RiskTier, (contract, text) => contract with { RiskTier = text }),
        String("documentation", contract => contract.Documentation, (contract, text) => contract with { Documentation = text }),
        String("review-by", contract => contract.ReviewBy, (contract, text) => contract with { ReviewBy = text }),
        new(
            "batch",
            contract => contract.Batch ? [] : [["false"]],
            (contract, lines) => lines[0].Count == 1 && lines[0][0] is ("true" or "false")
                ? contract with { Batch = lines[0][0] == "true" }
                : Reading<ModelContract>.NotKnown),
        FallbackRule.Instance,
    ];

    /// <summary>Scope <c>model</c>.</summary>
    public static readonly FactRule<ModelContract>[] Model =
    [
        String("path", contract => contract.Model, (contract, text) => contract with { Model = text }),
        String("sha256", contract => contract.ModelDigest, (contract, text) => contract with { ModelDigest = text }),
    ];

    /// <summary>Scope <c>clr</c>, of the types themselves.</summary>
    public static readonly FactRule<ModelContract>[] Clr =
    [
        ClrShapeRule.Of("features", contract => contract.FeaturesShape, (contract, shape) => contract with { FeaturesShape = shape }),
        ClrShapeRule.Of("prediction", contract => contract.PredictionShape, (contract, shape) => contract with { PredictionShape = shape }),
    ];
}
