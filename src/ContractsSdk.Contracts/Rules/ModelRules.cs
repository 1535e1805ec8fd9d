using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Rules;

/// <summary>Every rule about a contract and its model.</summary>
public static class ModelRules
{
    private static readonly Dictionary<string, ModelRule> ById = new ModelRule[]
    {
        new(RuleIds.TensorMissing, "The model has no such input or output", RuleLevel.Error),
        new(RuleIds.TensorNotFed, "Nothing feeds an input of the model", RuleLevel.Error),
        new(RuleIds.ElementDiffers, "The model's element type is another one", RuleLevel.Error),
        new(RuleIds.RankDiffers, "The model's tensor has another number of dimensions", RuleLevel.Error),
        new(RuleIds.WidthDiffers, "The model's tensor has another width", RuleLevel.Error),
        new(RuleIds.TextAgainstNumbers, "Text stands where the other side has numbers", RuleLevel.Error),
        new(RuleIds.TensorKindDiffers, "A tensor stands where the model has none", RuleLevel.Error),
        new(RuleIds.LabelTypeDiffers, "The model's labels are of another type", RuleLevel.Error),
        new(RuleIds.ClassIndexOutOfRange, "The model has no class of this index", RuleLevel.Error),
        new(RuleIds.ClassNamesDiffer, "The model's classes have other names", RuleLevel.Error),
        new(RuleIds.CategoryUnknownToModel, "The model never saw a category of the contract", RuleLevel.Warning),
        new(RuleIds.CategoryUnknownToContract, "The model knows a category that the contract does not", RuleLevel.Info),
        new(RuleIds.NotAProbability, "What is read as a probability is none", RuleLevel.Error),
        new(RuleIds.BatchIsOneRow, "The model declares batches of one row", RuleLevel.Info),
        new(RuleIds.OperatorSetTooNew, "The model's operators are newer than the engine", RuleLevel.Warning),
        new(RuleIds.ModelNotInBuild, "The contract's model is not part of the build", RuleLevel.Warning),
        new(RuleIds.SignatureNotReadable, "The model's signature cannot be read", RuleLevel.Error),
    }.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rules.</summary>
    public static IReadOnlyCollection<ModelRule> All => ById.Values;

    /// <summary>The rule of an id.</summary>
    public static ModelRule Of(string id) => ById[id];
}
