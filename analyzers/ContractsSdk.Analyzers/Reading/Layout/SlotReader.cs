using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Gives every feature its tensor, and its slot where features share one. Without stated slots the order of declaration counts,
/// which is a fact only as long as there is one declaration.
/// </summary>
internal sealed class SlotReader
{
    private readonly ReadingContext _context;
    private readonly INamedTypeSymbol _type;
    private readonly AttributeData? _marker;
    private readonly string? _shared;
    private readonly bool _areAll;

    private SlotReader(ReadingContext context, INamedTypeSymbol type, bool areAll)
    {
        (_context, _type, _areAll) = (context, type, areAll);
        _marker = type.GetAttributes().Find(KnownTypes.Features);
        _shared = _marker?.Text("Tensor");
    }

    /// <summary>The same features, placed.</summary>
    /// <param name="context">What is being read.</param>
    /// <param name="type">The features type.</param>
    /// <param name="features">Its features in the order of their declaration.</param>
    /// <param name="areAll">Whether none was left out. Where one was, there is a gap that is no second mistake.</param>
    public static IReadOnlyList<ReadFeature> Place(
        ReadingContext context, INamedTypeSymbol type, IReadOnlyList<ReadFeature> features, bool areAll)
    {
        var reader = new SlotReader(context, type, areAll);
        reader.ReportName(type, reader._marker);
        foreach (var feature in features)
            reader.ReportName(feature.Member.Property, feature.Member.Marker);
        return [.. features.GroupBy(reader.TensorOf, StringComparer.Ordinal).SelectMany(group => reader.Place(group.Key, [.. group]))];
    }

    private void ReportName(ISymbol symbol, AttributeData? states)
    {
        if (states?.Text("Tensor") is { } tensor && ContractNames.Problem(tensor) is { } problem)
            _context.Report(RuleIds.InvalidName, symbol, states, symbol.Name, Visible.Text(tensor), problem);
    }

    private string TensorOf(ReadFeature feature) => feature.Member.Marker.Text("Tensor") ?? _shared ?? feature.Contract.Name;

    private IEnumerable<ReadFeature> Place(string tensor, ReadFeature[] features)
    {
        var stated = Array.ConvertAll(features, StatedSlot);
        var isNamed = features[0].Member.Marker.Text("Tensor") is not null || _shared is not null;
        if (features.Length == 1 && !isNamed && stated[0] is not null)
        {
            var member = features[0].Member;
            _context.Report(RuleIds.SlotWithoutSharedTensor, member.Property, member.Marker, member.Name);
            stated[0] = null;
        }

        var isPacked = features.Length > 1 || stated[0] is not null || (tensor == _shared && features[0].Member.Marker.Text("Tensor") is null);
        var slots = isPacked ? Slots(tensor, features, stated) : stated;
        return features.Select((feature, i) => feature with { Contract = Placed(feature.Contract, tensor, slots[i]) });
    }

    private static FeatureContract Placed(FeatureContract feature, string tensor, int? slot) =>
        feature with { Tensor = tensor == feature.Name ? null : tensor, Slot = slot };

    // Also one below zero, which has a finding of its own.
    private static bool StatesSlot(ReadFeature feature) => feature.Member.Marker.Named("Slot") is not null;

    private int? StatedSlot(ReadFeature feature)
    {
        if (feature.Member.Marker.Named("Slot") is not int slot)
            return null;
        if (slot >= 0)
            return slot;
        var member = feature.Member;
        _context.Report(RuleIds.NegativeSlot, member.Property, member.Marker, member.Name, Numeral.Of(slot));
        return null;
    }

    private int?[] Slots(string tensor, ReadFeature[] features, int?[] stated)
    {
        if (stated.All(slot => slot is not null))
        {
            if (_areAll && !features.Any(feature => Cascade.HidesEncoding(_context, feature.Member)))
                SlotCheck.Report(_context, tensor, features, stated);
            return stated;
        }

        if (stated.Any(slot => slot is not null))
            ReportUnstated(tensor, features, stated);
        else if (features.Length > 1 && !features.Any(StatesSlot))
            ReportOrder(tensor, features);

        // Behind the stated ones, in the order of declaration.
        var next = features.Zip(stated, (feature, slot) => slot is null ? 0L : slot.Value + FeatureWidth.Of(feature.Contract)).Max();
        var slots = (int?[])stated.Clone();
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] is not null)
                continue;
            slots[i] = (int)Math.Min(next, int.MaxValue);
            next += FeatureWidth.Of(features[i].Contract);
        }

        return slots;
    }

    private void ReportUnstated(string tensor, ReadFeature[] features, int?[] stated)
    {
        for (var i = 0; i < features.Length; i++)
        {
            var member = features[i].Member;
            if (!StatesSlot(features[i]))
                _context.Report(RuleIds.SlotsOnSomeFeaturesOnly, member.Property, member.Marker, member.Name, tensor);
        }
    }

    private void ReportOrder(string tensor, ReadFeature[] features)
    {
        var parts = features.Select(feature => DeclarationPart.Of(feature.Member.Property)).Distinct().Count();
        var rule = parts > 1 ? RuleIds.PackedWithoutSlotsOverSeveralParts : RuleIds.PackedWithoutSlots;
        _context.Report(rule, _type, _marker, _type.Name, tensor);
    }
}
