using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Layout;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>
/// Tensors of one number a row each, written as if they were one row: numbers that lie side by side are written and checked several at once.
/// They do so in a prepared model if it takes them in the order they are declared in; elsewhere the slot takes each to its tensor.
/// </summary>
internal sealed class ScalarRow
{
    /// <summary>The name of the field that says which tensors they are.</summary>
    public const string Name = "Scalars";

    private readonly Dictionary<int, EmittedFeature> _features;

    private ScalarRow(int position, IReadOnlyList<EmittedFeature> features, NameScope members)
    {
        Position = position;
        Field = members.Member(Name, "");
        Tensors = [.. features.Select(feature => feature.Placement.Tensor)];
        var row = new InputTensor(Name, ElementType.Float32, features.Count, IsPacked: true);
        _features = features.Select((feature, i) => feature with { Placement = new(position, i, 1), Tensor = row })
            .ToDictionary(feature => feature.Subject);
    }

    /// <summary>The position it has for emitters: behind the tensors there are.</summary>
    public int Position { get; }

    public string Field { get; }

    /// <summary>The positions of the tensors.</summary>
    public IReadOnlyList<int> Tensors { get; }

    /// <summary>The row of a client; null where nothing could be written at once.</summary>
    public static ScalarRow? Of(IReadOnlyList<EmittedFeature> features, int position, NameScope members)
    {
        var scalars = features.Where(IsScalar).OrderBy(feature => feature.Member.Order).ToList();
        if (scalars.Count == 0)
            return null;
        var row = new ScalarRow(position, scalars, members);
        return PackedRun.Of(row._features.Values.Where(PackedRange.IsPlain)).Any() ? row : null;
    }

    /// <summary>A feature where it is written: in this row, or where it was.</summary>
    public EmittedFeature Placed(EmittedFeature feature) => _features.TryGetValue(feature.Subject, out var placed) ? placed : feature;

    // Of one element, and the only feature of it.
    private static bool IsScalar(EmittedFeature feature) =>
        feature is { Element: ElementType.Float32, Tensor: { Width: 1, Axis: null }, Member.Encoder: null }
        && feature.Contract is { IsVector: false, Encoding: not FeatureEncoding.OneHot };
}
