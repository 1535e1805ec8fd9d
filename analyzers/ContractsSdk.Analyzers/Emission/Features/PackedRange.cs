using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>
/// The ranges of the elements of one input tensor, or of a <see cref="ScalarRow"/>, that are written several at once, and held against their
/// ranges on the way. Takes part who is written as it is: then what is true of the element is true of the value.
/// </summary>
internal sealed class PackedRange
{
    private const string Finite = "float.MaxValue";

    private PackedRange(int tensor, string name, int width, IReadOnlyList<PackedRun> runs, IReadOnlyList<EmittedFeature> features, NameScope members)
    {
        Tensor = tensor;
        Runs = runs;
        LeastField = members.Member(name, "Least");
        GreatestField = members.Member(name, "Greatest");
        Least = [.. Enumerable.Repeat("float.NegativeInfinity", width)];
        Greatest = [.. Enumerable.Repeat("float.PositiveInfinity", width)];
        foreach (var feature in features.Where(Checks))
        {
            var range = feature.Contract.Range;
            Least[feature.Placement.Offset] = range is null || range.Minimum.Text == "-inf" ? "-" + Finite : Literal.Compared(range.Minimum);
            Greatest[feature.Placement.Offset] = range is null || range.Maximum.Text == "inf" ? Finite : Literal.Compared(range.Maximum);
        }
    }

    /// <summary>The position of the tensor.</summary>
    public int Tensor { get; }

    public string LeastField { get; }

    public string GreatestField { get; }

    /// <summary>An expression an element.</summary>
    public string[] Least { get; }

    /// <summary>An expression an element.</summary>
    public string[] Greatest { get; }

    /// <summary>What is written at once, from left to right.</summary>
    public IReadOnlyList<PackedRun> Runs { get; }

    /// <summary>Whether this says all there is to ask of a feature.</summary>
    public bool Checks(EmittedFeature feature) => Runs.Any(run => run.Has(feature));

    /// <summary>One for each tensor that has neighbours to write at once.</summary>
    public static IReadOnlyList<PackedRange> Of(IReadOnlyList<EmittedFeature> features, ScalarRow? scalars, NameScope members) =>
    [
        .. features.Where(IsPlain).GroupBy(feature => feature.Placement.Tensor).OrderBy(group => group.Key)
            .Select(tensor => (tensor.Key, Runs: PackedRun.Of(tensor).ToList(), Plain: tensor.ToList()))
            .Where(tensor => tensor.Runs.Count > 0)
            .Select(tensor => new PackedRange(tensor.Key, NameOf(tensor.Key, scalars), tensor.Plain[0].Tensor.Width, tensor.Runs, tensor.Plain, members)),
    ];

    /// <summary>Whether a feature is written as it is.</summary>
    public static bool IsPlain(EmittedFeature feature) =>
        feature is { Contract: { Type: ElementType.Float32, Outside: Outside.Reject, IsScaled: false, IsVector: false }, Element: ElementType.Float32 }
        && feature is { HasCategories: false, PassesNaN: false, Member.Encoder: null }
        && !GivenValue.CanBeNull(feature)
        && feature.Contract.Range is null or { MinimumIsExclusive: false, MaximumIsExclusive: false };

    private static string NameOf(int tensor, ScalarRow? scalars) => tensor == scalars?.Position ? ScalarRow.Name : $"Tensor{Literal.Of(tensor)}";
}
