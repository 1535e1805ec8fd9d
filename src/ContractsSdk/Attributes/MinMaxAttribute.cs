using System;

namespace ContractsSdk;

/// <summary>
/// The model was trained on numbers brought to 0 at the minimum and 1 at the maximum. Comes last: after imputing, clamping and
/// <c>[Log1p]</c>. Limits nothing: that is what <c>[Range]</c> does.
/// </summary>
/// <param name="minimum">The minimum of the training data, of log(1 + x) under <c>[Log1p]</c>.</param>
/// <param name="maximum">The maximum, above the minimum.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MinMaxAttribute(double minimum, double maximum) : Attribute
{
    /// <summary>What becomes 0.</summary>
    public double Minimum { get; } = minimum;

    /// <summary>What becomes 1.</summary>
    public double Maximum { get; } = maximum;
}
