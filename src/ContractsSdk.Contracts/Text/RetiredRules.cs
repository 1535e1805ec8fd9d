using static ContractsSdk.Contracts.Text.FactRule<ContractsSdk.Contracts.RetiredFeature>;

namespace ContractsSdk.Contracts.Text;

/// <summary>The facts of a tombstone.</summary>
internal static class RetiredRules
{
    /// <summary>Scope <c>retired</c>: <c>retired device_id in = 1.3.0</c>.</summary>
    public static readonly FactRule<RetiredFeature>[] Retired =
    [
        String("in", feature => feature.Since, (feature, text) => feature with { Since = text }),
    ];
}
