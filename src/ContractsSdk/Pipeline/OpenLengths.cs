using System;
using ContractsSdk.Engines;
using ContractsSdk.Generated;

namespace ContractsSdk.Pipeline;

/// <summary>Prepares a slot for rows, as wide as the longest of them needs it.</summary>
internal static class OpenLengths
{
    private const int OnStack = 16;

    /// <summary>For one row.</summary>
    public static void Prepare<TFeatures, TPrediction>(
        this BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, EngineSlot slot, in TFeatures features)
    {
        if (contract.Plan.Axes.IsEmpty)
            slot.Prepare(1);
        else
            contract.Prepare(binding, slot, new ReadOnlySpan<TFeatures>(in features), [0]);
    }

    /// <summary>For some of many rows.</summary>
    public static void Prepare<TFeatures, TPrediction>(
        this BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, EngineSlot slot, ReadOnlySpan<TFeatures> features,
        ReadOnlySpan<int> rows)
    {
        var axes = contract.Plan.Axes.Count;
        if (axes == 0)
        {
            slot.Prepare(rows.Length);
            return;
        }

        var lengths = axes <= OnStack ? stackalloc int[OnStack] : new int[axes];
        lengths = lengths[..axes];
        lengths.Clear();
        foreach (var row in rows)
            binding.Measure(in features[row], lengths);
        slot.Prepare(rows.Length, lengths);
    }
}
