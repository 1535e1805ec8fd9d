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
        var tensors = Tensors(features);
        IReadOnlyList<ReadFeature> carried = [.. features.Select((feature, i) => Read(context, feature, tensors[i])).OfType<ReadFeature>()];
        while (carried.Count < features.Count)
        {
            // One that is left out may have been the one that stated the element type.
            features = carried;
            tensors = Tensors(features);
            carried = [.. features.Where((feature, i) => FeatureCarrier.CanCarry(tensors[i].Element, feature.Contract))];
        }

        return carried;
    }

    private static InputTensor[] Tensors(IReadOnlyList<ReadFeature> features)
    {
        var plan = TensorPlan.Of(new ModelContract
        {
            Id = "",
            Version = "",
            Features = features.Select(feature => feature.Contract).ToEquatableArray(),
        });
        return [.. plan.Features.Select(placement => plan.Inputs[placement.Tensor])];
    }

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

        // The tensor has another element type, which has a finding of its own.
        if (!FeatureCarrier.CanCarry(element, contract))
            return null;
        ReportLostDigits(context, member, contract, element);
        if (contract.Missing is not { } missing || Fits(missing, contract, element))
            return feature;
        context.Report(
            RuleIds.InvalidMissingValue, member.Property, member.Marker,
            member.Name, $"is {(missing.IsNaN ? "NaN" : missing.Text)}, which a tensor of {element} does not have");
        return feature with { Contract = contract with { Missing = null } };
    }

    /// <summary>Whether the tensor can hold what takes the place of a missing value; a clamped one comes within the range first.</summary>
    private static bool Fits(ContractValue missing, FeatureContract feature, ElementType element) =>
        missing.IsNaN ? NumberOrder.IsFloat(element)
        : !NumberOrder.IsNumeric(feature.Type) || feature.IsScaled || !feature.Categories.IsEmpty || feature.Outside == Outside.Clamp
            || missing.TryConvert(element, out _);

    private static string Kind(Member member, FeatureContract feature) =>
        feature.Encoding != FeatureEncoding.None ? $"{member.TypeName} under [{feature.Encoding}]"
        : feature.Scale is { } scale ? $"{member.TypeName} under [{scale.Kind}]"
        : feature.Log1p ? $"{member.TypeName} under [Log1p]"
        : member.TypeName;

    private static void ReportLostDigits(ReadingContext context, Member member, FeatureContract feature, ElementType element)
    {
        if (!NumberOrder.IsInteger(feature.Type)
            || feature.IsScaled
            || feature.Encoder is not null
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
