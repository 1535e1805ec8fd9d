using System;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>The logarithm that counts and amounts are trained on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Logarithm
{
    /// <summary>
    /// log(1 + <paramref name="value"/>), to the last places also of small numbers, where <c>double.LogP1</c> loses them all in the sum.
    /// </summary>
    public static double OfOnePlus(double value)
    {
        // What the sum rounded away is a factor of the result (Kahan); of infinity and NaN nothing is.
        var sum = 1 + value;
        if (sum == 1)
            return value;
        return double.IsFinite(sum) ? Math.Log(sum) * (value / (sum - 1)) : Math.Log(sum);
    }
}
