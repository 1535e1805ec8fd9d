using System;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>One root cause is one finding: what cannot be judged after another finding is not judged.</summary>
internal static class Cascade
{
    private static readonly string[] OfEncoding =
    [
        RuleIds.ConstraintCannotApply, RuleIds.InvalidCategories, RuleIds.CategoricalWithoutCategories,
        RuleIds.SeveralCategoricalAttributes, RuleIds.EnumNotCategorical,
    ];

    /// <summary>Whether it is not known how a feature is encoded, and so neither how many elements it takes nor which can carry it.</summary>
    public static bool HidesEncoding(ReadingContext context, Member member) =>
        Has(context, member, rule => Array.IndexOf(OfEncoding, rule) >= 0);

    /// <summary>Whether it is not known what the tensor of an output holds.</summary>
    public static bool HidesTensor(ReadingContext context, Member member) =>
        Has(context, member, rule => rule is RuleIds.InvalidTrueLabel or RuleIds.InvalidKey);

    /// <summary>Whether it is not known how many labels an output has.</summary>
    public static bool HidesLabels(ReadingContext context, Member member) =>
        Has(context, member, rule => rule == RuleIds.InvalidLabels);

    private static bool Has(ReadingContext context, Member member, Func<string, bool> rule) => context.Findings.Any(finding =>
        rule(finding.Rule) && SymbolEqualityComparer.Default.Equals(finding.Symbol, member.Property));
}
