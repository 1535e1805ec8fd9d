using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Neighbours in a row, as many as a register of the processor takes: eight or four.</summary>
internal sealed class PackedRun(IReadOnlyList<EmittedFeature> features)
{
    private static readonly int[] Lengths = [8, 4];

    /// <summary>The place of the first one in the row.</summary>
    public int Offset => features[0].Placement.Offset;

    /// <summary>The vector of their numbers.</summary>
    public string Vector =>
        $"global::System.Runtime.Intrinsics.Vector{Literal.Of(32 * features.Count)}.Create({string.Join(", ", features.Select(Number))})";

    public bool Has(EmittedFeature feature) => features.Any(one => one.Subject == feature.Subject);

    public bool BeginsWith(EmittedFeature feature) => features[0].Subject == feature.Subject;

    /// <summary>The runs among features of one element each, taken from the left; who is left over is in none.</summary>
    public static IEnumerable<PackedRun> Of(IEnumerable<EmittedFeature> features)
    {
        var ordered = features.OrderBy(feature => feature.Placement.Offset).ToList();
        for (var i = 0; i < ordered.Count;)
        {
            var length = Lengths.FirstOrDefault(length => i + length <= ordered.Count
                && ordered[i + length - 1].Placement.Offset == ordered[i].Placement.Offset + length - 1);
            if (length > 0)
                yield return new PackedRun(ordered.GetRange(i, length));
            i += length > 0 ? length : 1;
        }
    }

    private static string Number(EmittedFeature feature) => Scaled.Element(feature, GivenValue.Checked(feature));
}
