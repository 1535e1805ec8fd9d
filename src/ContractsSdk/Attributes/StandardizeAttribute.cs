using System;

namespace ContractsSdk;

/// <summary>The model was trained on numbers less their mean, divided by their standard deviation. Comes last: after imputing, clamping and <c>[Log1p]</c>.</summary>
/// <param name="mean">The mean of the training data, of log(1 + x) under <c>[Log1p]</c>.</param>
/// <param name="deviation">The standard deviation, above 0.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class StandardizeAttribute(double mean, double deviation) : Attribute
{
    /// <summary>The mean.</summary>
    public double Mean { get; } = mean;

    /// <summary>The standard deviation.</summary>
    public double Deviation { get; } = deviation;
}
