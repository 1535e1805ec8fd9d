using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>How the values of one feature or output were distributed: counts, never values.</summary>
public sealed record ValueProfile
{
    /// <summary>The most bins of a number.</summary>
    public const int MaximumBins = 16;

    /// <summary>The most categories of a list.</summary>
    public const int MaximumCategories = 16_384;

    /// <summary>The name of the feature or output.</summary>
    public required string Name { get; init; }

    /// <summary>What was counted.</summary>
    public required ProfileKind Kind { get; init; }

    /// <summary>
    /// Of a number: where each bin but the first begins, ascending. A value v is in the bin before the first edge that is greater
    /// than v.
    /// </summary>
    public EquatableArray<double> Edges { get; init; }

    /// <summary>Of a category: the list, in its order.</summary>
    public EquatableArray<string> Categories { get; init; }

    /// <summary>How many values each bin or category had; one more than there are edges, as many as there are categories.</summary>
    public EquatableArray<long> Counts { get; init; }

    /// <summary>How many rows had no value: null, NaN.</summary>
    public long Missing { get; init; }

    /// <summary>How many values were in no list.</summary>
    public long Unknown { get; init; }

    /// <summary>How many values there were, known or not.</summary>
    public long Given => Counts.Sum() + Unknown;

    /// <summary>How many rows were counted.</summary>
    public long Rows => Given + Missing;
}
