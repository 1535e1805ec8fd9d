using System;
using System.Collections.Generic;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Lists for the changes of one thing, named as people name it.</summary>
internal static class SubjectOf
{
    public static ChangeList Feature(FeatureContract feature, string? former = null) => new("in", feature.Name, $"feature '{feature.Name}'")
    {
        FormerPath = former,
        Private = new HashSet<string>(feature.Sensitive ? ["missing", "other", "category", "range"] : [], StringComparer.Ordinal),
    };

    public static ChangeList Output(OutputContract output, string? former = null) =>
        new("out", output.Name, $"output '{output.Name}'") { FormerPath = former };

    public static ChangeList Contract(ModelContract contract) => new("contract", null, $"contract '{contract.Id}'");

    public static ChangeList Types(ModelContract contract) => new("clr", null, $"contract '{contract.Id}'");

    public static ChangeList Tensor(string name) => new("in", name, $"tensor '{name}'");

    public static ChangeList Constant(string name) => new("constant", name, $"constant '{name}'");
}
