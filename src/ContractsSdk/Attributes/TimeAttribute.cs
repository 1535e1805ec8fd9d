using System;

namespace ContractsSdk;

/// <summary>
/// Which number the model takes for a <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTimeOffset"/> or <see cref="TimeSpan"/>: how
/// many of a unit since a day, since midnight, or long. Ranges and what replaces a missing value are stated as dates and spans, scales of the
/// number.
/// </summary>
/// <param name="unit">In what it is counted.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TimeAttribute(TimeUnit unit) : Attribute
{
    /// <summary>In what it is counted.</summary>
    public TimeUnit Unit { get; } = unit;

    /// <summary>The day that is 0, as <c>2000-01-01</c>; of a moment its midnight in UTC. For dates and moments only; <c>1970-01-01</c> when left out.</summary>
    public string? Since { get; init; }

    /// <summary>Whether only whole units count, rounded down: for models that take integers. Dates are always whole.</summary>
    public bool Whole { get; init; }
}
