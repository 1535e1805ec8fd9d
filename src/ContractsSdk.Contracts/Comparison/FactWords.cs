using System;
using System.Linq;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>The values of a fact as the contract's text has them, so that a finding, an acceptance and the file say the same.</summary>
internal static class FactWords
{
    public static string[] Of(FeatureContract feature, string fact) => Of(FeatureRules.In, feature, fact);

    public static string[] Of(OutputContract output, string fact) => Of(OutputRules.Out, output, fact);

    public static string[] Of(ModelContract contract, string fact) => Of(ContractRules.Contract, contract, fact);

    /// <summary>The shape of a C# type.</summary>
    public static string[] Shape(ModelContract contract, string fact) => Of(ContractRules.Clr, contract, fact);

    /// <summary>A text that may be absent.</summary>
    public static string[] Of(string? text) => text is null ? [] : [text];

    private static string[] Of<T>(FactRule<T>[] rules, T owner, string fact)
        where T : class => [.. Array.Find(rules, rule => rule.Name == fact)!.Write(owner).SelectMany(values => values)];
}
