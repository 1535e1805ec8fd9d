using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>The facts a contract consists of.</summary>
internal static class ContractFacts
{
    public static IEnumerable<ContractFact> Of(ModelContract contract)
    {
        // A form of a fact that only a newer version knows stands for what this version would write by default.
        var kept = new HashSet<(string, string?, string)>(
            contract.UnknownFacts.Where(fact => !FactOrder.Repeats(fact)).Select(fact => (fact.Scope, fact.Path, fact.Name)));
        return Known(contract).Where(fact => !kept.Contains((fact.Scope, fact.Path, fact.Name))).Concat(contract.UnknownFacts);
    }

    private static IEnumerable<ContractFact> Known(ModelContract contract) =>
        Facts("contract", null, contract, ContractRules.Contract)
            .Concat(Facts("model", null, contract, ContractRules.Model))
            .Concat(Facts("clr", null, contract, ContractRules.Clr))
            .Concat(contract.Retired.SelectMany(feature => Facts("retired", feature.Name, feature, RetiredRules.Retired)))
            .Concat(contract.Features.SelectMany(feature => OrItsType(
                Facts("in", feature.Name, feature, FeatureRules.In), "in", feature.Name)))
            .Concat(contract.Features.SelectMany(feature => Facts("clr", feature.Name, feature, FeatureRules.Clr)))
            .Concat(contract.Constants.SelectMany(constant => Facts("constant", constant.Name, constant, ConstantRules.Constant)))
            .Concat(contract.Outputs.SelectMany(output => OrItsType(
                Facts("out", output.Name, output, OutputRules.Out), "out", output.Name)))
            .Concat(contract.Outputs.SelectMany(output => Facts("clr", output.Name, output, OutputRules.Clr)));

    private static IEnumerable<ContractFact> Facts<T>(string scope, string? path, T owner, FactRule<T>[] rules)
        where T : class => rules.SelectMany(
            rule => rule.Write(owner), (rule, values) => new ContractFact(scope, path, rule.Name, EquatableArray.Of(values)));

    // Something of which nothing is known yet but its name still is a line.
    private static IEnumerable<ContractFact> OrItsType(IEnumerable<ContractFact> facts, string scope, string path) =>
        facts.DefaultIfEmpty(new(scope, path, "type", EquatableArray.Of(Vocabularies.Types.Of(ElementType.Unspecified))));
}
