using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads what becomes of a category that is not listed.</summary>
internal static class UnknownReader
{
    public static FeatureContract Read(
        ReadingContext context, Member member, ReadEnum? @enum, AttributeData categorical, FeatureContract feature)
    {
        var policy = categorical.Named("OnUnknown") is byte number and <= (byte)Unknown.Other ? (Unknown)number : Unknown.Reject;
        if (policy == Unknown.AllZero && feature.Encoding != FeatureEncoding.OneHot)
        {
            context.Report(RuleIds.AllZeroWithoutOneHot, member.Property, categorical, member.Name, categorical.ShortName());
            policy = Unknown.Reject;
        }

        var stated = categorical.NamedConstant("Other");
        if (policy != Unknown.Other)
        {
            if (stated is { IsNull: false })
                Report(context, member, categorical, "states Other, but OnUnknown is not Other");
            return feature with { Unknown = policy };
        }

        if (stated is not { IsNull: false } other)
        {
            Report(context, member, categorical, "states OnUnknown = Other but no Other");
            return feature;
        }

        if (CategoryReader.Category(other, feature.Type, @enum, member) is { } category && feature.Categories.Contains(category))
            return feature with { Unknown = policy, Other = new ContractValue(feature.Type, category.Name) };
        Report(context, member, categorical, $"states Other = {Visible.Text(other.ToCSharpString())}, which is not one of its categories");
        return feature;
    }

    private static void Report(ReadingContext context, Member member, AttributeData attribute, string problem) =>
        context.Report(RuleIds.InvalidOtherCategory, member.Property, attribute, member.Name, problem);
}
