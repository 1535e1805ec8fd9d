using static ContractsSdk.Contracts.Text.FactRule<ContractsSdk.Contracts.ConstantContract>;

namespace ContractsSdk.Contracts.Text;

/// <summary>The facts of a constant.</summary>
internal static class ConstantRules
{
    /// <summary>Scope <c>constant</c>. The type first: the value is read in it.</summary>
    public static readonly FactRule<ConstantContract>[] Constant =
    [
        Word(
            "type", Vocabularies.Types, constant => constant.Value.Type,
            (constant, type) => constant with { Value = constant.Value with { Type = type } }),
        Value("value", constant => constant.Value.Type, constant => constant.Value, (constant, value) => constant with { Value = value }),
    ];
}
