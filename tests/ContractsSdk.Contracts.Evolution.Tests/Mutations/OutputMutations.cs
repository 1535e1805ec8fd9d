using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;
using static ContractsSdk.Contracts.Evolution.Tests.Mutations.Mutation;

namespace ContractsSdk.Contracts.Evolution.Tests.Mutations;

/// <summary>One way to change each fact of an output, and of the contract itself.</summary>
internal static class OutputMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Contract("MC201", contract => contract with { Outputs = contract.Outputs.Where(output => output.Name != "hint").ToEquatableArray() }),
        Contract("MC202", contract => contract with
        {
            Outputs = contract.Outputs.Append(new() { Name = "new", Type = ElementType.Bool }).ToEquatableArray(),
        }),
        Output("MC203", "reason", output => output with { Name = "why", Tensor = "reason" }),
        Output("MC203", "reason", output => output with { Name = "why", Tensor = "reason", FormerNames = EquatableArray.Of("reason") }),
        Output("MC204", "scores", output => output with { Type = ElementType.Float64 }),
        Output("MC205", "scores", output => output with { Type = ElementType.Float16 }),
        Output("MC208", "score", output => output with { Range = output.Range! with { Maximum = new(ElementType.Float32, "2") } }),
        Output("MC208", "score", output => output with { Range = null }),
        Output("MC209", "score", output => output with { Range = output.Range! with { MinimumIsExclusive = true } }),
        Output("MC210", "reason", output => output with { Labels = output.Labels.Append(new("new")).ToEquatableArray() }),
        Output("MC210", "class", output => output with { Labels = output.Labels.Append(new("new")).ToEquatableArray() }),
        Output("MC211", "hint", output => output with { Labels = output.Labels.Append(new("new")).ToEquatableArray() }),
        Output("MC212", "reason", output => output with { Labels = output.Labels.Skip(1).ToEquatableArray() }),
        Output("MC213", "class", output => output with { Labels = output.Labels.Skip(1).ToEquatableArray() }),
        Output("MC213", "class", output => output with { Labels = output.Labels.Reverse().ToEquatableArray() }),
        Output("MC214", "reason", output => output with { LabelsOpen = true }),
        Output("MC214", "hint", output => output with { LabelsOpen = false }),
        Output("MC215", "score", output => output with { Positive = "legit" }),
        Output("MC215", "score", output => output with { Index = 0 }),
        Output("MC215", "score", output => output with { Tensor = "other" }),
        Output("MC216", "score", output => output with { Meaning = ScoreKind.Logit }),
        Output("MC217", "score", output => output with { Threshold = new(ElementType.Float32, "0.6") }),
        Output("MC218", "score", output => output with { Unit = "percent" }),
        Output("MC226", "scores", output => output with { Vector = false, Length = null }),
        Output("MC227", "scores", output => output with { Length = output.Length + 1 }),
        Output("MC228", "score", output => output with { Threshold = null }),
        Output("MC229", "score", output => output with { FormerNames = default }),
        Output("MC230", "score", output => output with { ClrName = "Other" }),
        Output("MC509", "score", output => output with { Deprecated = true }),
        Contract("MC130", contract => contract with { FeaturesShape = new("record-class", EquatableArray.Of("B", "A")) }),
        Contract("MC231", contract => contract with { PredictionShape = new("class", default) }),
        Contract("MC222", contract => contract.Fallback == FallbackReasons.None ? null : contract with { Fallback = FallbackReasons.Limit }),
        Contract("MC224", contract => contract.Fallback != FallbackReasons.None ? null : contract with { Fallback = FallbackReasons.Limit }),
        Contract("MC312", contract => contract with { Constants = EquatableArray.Of(new ConstantContract("rate", new(ElementType.Int64, "8000"))) }),
        Contract("MC501", contract => contract with { Id = "other" }),
        Contract("MC504", contract => contract with { Owner = null }),
        Contract("MC508", contract => contract with { Purpose = "block" }),
        Contract("MC513", contract => contract with
        {
            Version = "1.0.1", Outputs = contract.Outputs.Append(new() { Name = "new", Type = ElementType.Bool }).ToEquatableArray(),
        }, "MC202"),
        Contract("MC514", contract => contract with { Version = "0.9.0" }),
        Contract("MC515", contract => contract with { Version = "2.0.0" }),
        Contract("MC603", contract => contract with { Version = "1.0.0", Owner = "others" }),
    ];
}
