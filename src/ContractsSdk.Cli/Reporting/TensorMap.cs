using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;

namespace ContractsSdk.Cli.Reporting;

/// <summary>A tensor that several features share, from its first element on.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Width">The elements of a row.</param>
/// <param name="Parts">Who fills them, without a gap: what nobody fills has no name.</param>
internal sealed record TensorMap(string Name, int Width, IReadOnlyList<TensorMap.Part> Parts)
{
    // Wider than this it is no picture any more.
    private const int WidestShown = 128;

    public static IEnumerable<TensorMap> Of(ModelContract contract)
    {
        var plan = TensorPlan.Of(contract);
        return plan.Inputs.Index()
            .Where(input => input.Item.IsPacked && input.Item.Width <= WidestShown)
            .Select(input => new TensorMap(input.Item.Name, input.Item.Width, [.. PartsOf(contract, plan, input.Index, input.Item.Width)]));
    }

    private static IEnumerable<Part> PartsOf(ModelContract contract, TensorPlan plan, int tensor, int width)
    {
        var next = 0;
        var placements = plan.Features.Index().Where(place => place.Item.Tensor == tensor).OrderBy(place => place.Item.Offset);
        foreach (var (index, place) in placements)
        {
            if (place.Offset > next)
                yield return new("", next, place.Offset - next);
            yield return new(contract.Features[index].Name, place.Offset, place.Width);
            next = System.Math.Max(next, place.Offset + place.Width);
        }

        if (next < width)
            yield return new("", next, width - next);
    }

    /// <summary>Elements that one feature fills.</summary>
    /// <param name="Feature">Its name; empty for elements nobody fills.</param>
    /// <param name="First">The first element, from 0.</param>
    /// <param name="Width">How many.</param>
    internal sealed record Part(string Feature, int First, int Width);
}
