using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>
/// The ranges of the elements of one input tensor, to be held against a whole row at once, after it is written. Takes part who is written as
/// it is: then what is true of the element is true of the value.
/// </summary>
internal sealed class PackedRange
{
    // Fewer are checked faster one by one.
    private const int Worthwhile = 4;
    private const string Finite = "float.MaxValue";

    private readonly HashSet<int> _subjects;

    private PackedRange(int tensor, int width, IReadOnlyList<EmittedFeature> features, NameScope members)
    {
        Tensor = tensor;
        LeastField = members.Member($"Tensor{Literal.Of(tensor)}", "Least");
        GreatestField = members.Member($"Tensor{Literal.Of(tensor)}", "Greatest");
        Least = [.. Enumerable.Repeat("float.NegativeInfinity", width)];
        Greatest = [.. Enumerable.Repeat("float.PositiveInfinity", width)];
        _subjects = [.. features.Select(feature => feature.Subject)];
        foreach (var feature in features)
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

    /// <summary>Whether this says all there is to ask of a feature.</summary>
    public bool Checks(EmittedFeature feature) => _subjects.Contains(feature.Subject);

    /// <summary>One for each tensor where it is worth it.</summary>
    public static IReadOnlyList<PackedRange> Of(IReadOnlyList<EmittedFeature> features, NameScope members) =>
    [
        .. features.GroupBy(feature => feature.Placement.Tensor).OrderBy(group => group.Key)
            .Where(tensor => tensor.All(feature => !MayBeNaN(feature)))
            .Select(tensor => (tensor.Key, Plain: tensor.Where(IsPlain).ToList()))
            .Where(tensor => tensor.Plain.Count >= Worthwhile)
            .Select(tensor => new PackedRange(tensor.Key, tensor.Plain[0].Tensor.Width, tensor.Plain, members)),
    ];

    /// <summary>A NaN that is allowed in one element must not fail the whole row.</summary>
    private static bool MayBeNaN(EmittedFeature feature) => feature.PassesNaN || feature.Member.Encoder is not null || feature.Contract.IsVector;

    private static bool IsPlain(EmittedFeature feature) =>
        feature is { Contract: { Type: ElementType.Float32, Outside: Outside.Reject, IsScaled: false }, Element: ElementType.Float32, HasCategories: false }
        && !GivenValue.CanBeNull(feature)
        && feature.Contract.Range is null or { MinimumIsExclusive: false, MaximumIsExclusive: false };
}
