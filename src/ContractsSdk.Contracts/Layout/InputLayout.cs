using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Layout;

/// <summary>The half of a plan that is fed: features by tensor, then the constants that have a tensor to themselves.</summary>
internal static class InputLayout
{
    public static (EquatableArray<InputTensor> Tensors, EquatableArray<FeaturePlacement> Features) Of(
        ModelContract contract, EquatableArray<PlannedAxis> axes)
    {
        var tensors = contract.Features
            .GroupBy(TensorOf, StringComparer.Ordinal)
            .Select(group => Tensor(group.Key, [.. group.OrderBy(feature => feature.Name, StringComparer.Ordinal)], axes))
            .ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
        foreach (var constant in contract.Constants)
        {
            if (!tensors.ContainsKey(constant.Name))
                tensors.Add(constant.Name, Tensor(constant));
        }

        var sorted = tensors.Values.OrderBy(tensor => tensor.Name, StringComparer.Ordinal).ToEquatableArray();
        var positions = TensorPositions.Of(sorted.Select(tensor => tensor.Name));
        return (sorted, contract.Features
            .Select(feature => new FeaturePlacement(positions[TensorOf(feature)], Offset(feature), FeatureWidth.Of(feature)))
            .ToEquatableArray());
    }

    private static string TensorOf(FeatureContract feature) => feature.Tensor ?? feature.Name;

    private static int Offset(FeatureContract feature) => Math.Max(0, feature.Slot ?? 0);

    private static InputTensor Tensor(string name, IReadOnlyList<FeatureContract> features, EquatableArray<PlannedAxis> axes)
    {
        var packed = features.Any(feature => feature.Slot is not null);
        var width = features.Max(feature => (long)Offset(feature) + FeatureWidth.Of(feature));
        var stated = features.Select(feature => feature.Element).FirstOrDefault(element => element != ElementType.Unspecified);
        var element = stated != ElementType.Unspecified ? stated : packed ? ElementType.Float32 : OwnElement(features[0]);
        return new(name, TensorElement.Of(element), (int)Math.Min(width, int.MaxValue), packed)
        {
            Shape = !packed && features.Count == 1 ? features[0].Shape : default,
            Axis = !packed && features.Count == 1 ? OpenAxes.IndexOf(axes, features[0]) : null,
        };
    }

    private static InputTensor Tensor(ConstantContract constant) =>
        new(constant.Name, TensorElement.Of(constant.Value.Type), Width: 1, IsPacked: false, constant.Value);

    private static ElementType OwnElement(FeatureContract feature) => feature.Encoding switch
    {
        FeatureEncoding.OneHot => ElementType.Float32,
        FeatureEncoding.Ordinal => ElementType.Int64,
        _ when feature.IsScaled && feature.Type is >= ElementType.Int8 and <= ElementType.UInt64 => ElementType.Float32,
        _ => feature.Type,
    };
}
