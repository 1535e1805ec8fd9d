using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Holds every feature against the element type its tensor has, once all of them are known.</summary>
internal static class FeatureCarrierCheck
{
    /// <summary>The features their tensors can carry.</summary>
    public static IReadOnlyList<ReadFeature> Read(ReadingContext context, IReadOnlyList<ReadFeature> features)
    {
        var plan = TensorPlan.Of(Contract(features));
        return [.. features.Select((feature, i) => Read(context, feature, plan.Inputs[plan.Features[i].Tensor])).OfType<ReadFeature>()];
    }

    private static ModelContract Contract(IReadOnlyList<ReadFeature> features) =>
        new() { Id = "", Version = "", Features = features.Select(feature => feature.Contract).ToEquatableArray() };

    private static ReadFeature? Read(ReadingContext context, ReadFeature feature, InputTensor tensor)
    {
        var (member, contract, element) = (feature.Member, feature.Contract, tensor.Element);
        var stated = contract.Element == ElementType.Unspecified ? element : contract.Element;
        if (!FeatureCarrier.CanCarry(stated, contract))
        {
            if (Cascade.HidesEncoding(context, member))
                return null;
            if (contract is { Type: ElementType.String, Encoding: FeatureEncoding.None })
                context.Report(RuleIds.TextInNumericTensor, member.Property, member.Marker, member.Name, tensor.Name, stated.ToString());
            else
                context.Report(RuleIds.ElementCannotCarryType, member.Property, member.Marker, member.Name, Kind(member, contract), stated.ToString());
            return null;
        }

        ReportLostDigits(context, member, contract, element);
        if (contract.Missing is not { IsNaN: true } || NumberOrder.IsFloat(element))
            return feature;
        context.Report(
            RuleIds.InvalidMissingValue, member.Property, member.Marker, member.Name, $"is NaN, which a tensor of {element} does not have");
        return feature with { Contract = contract with { Missing = null } };
    }

    private static string Kind(Member member, FeatureContract feature) =>
        feature.Encoding == FeatureEncoding.None ? member.TypeName : $"{member.TypeName} under [{feature.Encoding}]";

    private static void ReportLostDigits(ReadingContext context, Member member, FeatureContract feature, ElementType element)
    {
        if (!NumberOrder.IsInteger(feature.Type)
            || !feature.Categories.IsEmpty
            || FeatureCarrier.ExactIntegers(element) is not { } exact
            || Cascade.HidesEncoding(context, member))
        {
            return;
        }

        var (least, greatest) = NumberOrder.Limits(feature.Type);
        if (feature.Range is { } range)
            (least, greatest) = (range.Minimum, range.Maximum);
        if (NumberOrder.Compare(least, ContractValue.Of(-exact)) < 0 || NumberOrder.Compare(greatest, ContractValue.Of(exact)) > 0)
        {
            context.Report(
                RuleIds.IntegerLosesDigits, member.Property, member.Marker,
                member.Name, member.TypeName, element.ToString(), Numeral.Of(exact));
        }
    }
}
