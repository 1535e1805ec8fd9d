using System;
using System.Linq;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>How a number is brought to the scale of a model.</summary>
/// <param name="IsLogarithm">Whether log(1 + x) comes first.</param>
/// <param name="Standard">Mean and deviation, or null.</param>
/// <param name="Bounds">Minimum and maximum, or null.</param>
internal sealed record NumberScale(bool IsLogarithm, (double Mean, double Deviation)? Standard = null, (double Minimum, double Maximum)? Bounds = null)
{
    public string Source() => string.Join(
        ", ",
        new[]
        {
            IsLogarithm ? "Log1p" : null,
            Standard is var (mean, deviation) ? FormattableString.Invariant($"Standardize({mean:R}, {deviation:R})") : null,
            Bounds is var (minimum, maximum) ? FormattableString.Invariant($"MinMax({minimum:R}, {maximum:R})") : null,
        }.Where(part => part is not null));

    /// <summary>Whether every number the case lets pass has a logarithm, as far as the declaration tells.</summary>
    public bool Fits(NumberCase number) => !IsLogarithm || number.Bounds is null or { Minimum: > -1 };

    /// <summary>The number the model gets; null where there is no logarithm.</summary>
    public double? Of(double number)
    {
        if (IsLogarithm && number <= -1)
            return null;
        if (IsLogarithm)
            number = Math.Abs(number) < 1e-5 ? number - (number * number / 2) : Math.Log(1 + number);
        if (Standard is var (mean, deviation))
            number = (number - mean) / deviation;
        return Bounds is var (minimum, maximum) ? (number - minimum) / (maximum - minimum) : number;
    }
}
