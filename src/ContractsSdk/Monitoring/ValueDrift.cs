using System;
using System.Linq;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk;

/// <summary>How far one feature or output of a window is from its reference profile. Scores are null, never NaN, where there were too few values.</summary>
public sealed record ValueDrift
{
    /// <summary>The feature or output.</summary>
    public required string Name { get; init; }

    /// <summary>What was measured.</summary>
    public required DriftMethod Method { get; init; }

    /// <summary>The distance by <see cref="Method"/>.</summary>
    public double? Score { get; init; }

    /// <summary>From where on the score counts: the declared threshold, or what chance does with so few values if that is more.</summary>
    public double? Threshold { get; init; }

    /// <summary>The population stability index.</summary>
    public double? Psi { get; init; }

    /// <summary>The Jensen–Shannon divergence, in bits.</summary>
    public double? JensenShannon { get; init; }

    /// <summary>The Kolmogorov–Smirnov distance on the bins; null for categories.</summary>
    public double? KolmogorovSmirnov { get; init; }

    /// <summary>The share of rows without a value; null without rows.</summary>
    public double? MissingRatio { get; init; }

    /// <summary>The same in the reference.</summary>
    public double? ReferenceMissingRatio { get; init; }

    /// <summary>The share of values that are in no list; null for numbers, and without values.</summary>
    public double? UnknownRatio { get; init; }

    /// <summary>The same in the reference.</summary>
    public double? ReferenceUnknownRatio { get; init; }

    /// <summary>What has drifted.</summary>
    public DriftCauses Causes { get; init; }

    /// <summary>Whether anything has.</summary>
    public bool IsDrifting => Causes != DriftCauses.None;

    /// <summary>Compares the counts of a window with those of the reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="window">The same bins or categories, with the counts of the window.</param>
    /// <param name="terms">From where on it is drift.</param>
    public static ValueDrift Of(ValueProfile reference, ValueProfile window, DriftTerms terms)
    {
        var (p, q) = (reference.Counts.ToArray(), window.Counts.ToArray());
        var (m, n) = (p.Sum(), q.Sum());
        var method = terms.Method == DriftMethod.KolmogorovSmirnov && reference.Kind == ProfileKind.Category ? DriftMethod.Psi : terms.Method;
        var isJudged = reference.Kind != ProfileKind.Presence && m >= terms.MinimumSamples && n >= terms.MinimumSamples;
        var drift = new ValueDrift
        {
            Name = reference.Name,
            Method = method,
            Psi = isJudged ? DriftScores.Psi(p, q) : null,
            JensenShannon = isJudged ? DriftScores.JensenShannon(p, q) : null,
            KolmogorovSmirnov = isJudged && reference.Kind == ProfileKind.Number ? DriftScores.KolmogorovSmirnov(p, q) : null,
            MissingRatio = Ratio(window.Missing, window.Rows),
            ReferenceMissingRatio = Ratio(reference.Missing, reference.Rows),
            UnknownRatio = reference.Kind == ProfileKind.Category ? Ratio(window.Unknown, window.Given) : null,
            ReferenceUnknownRatio = reference.Kind == ProfileKind.Category ? Ratio(reference.Unknown, reference.Given) : null,
        };
        var score = method switch
        {
            DriftMethod.Psi => drift.Psi,
            DriftMethod.JensenShannon => drift.JensenShannon,
            _ => drift.KolmogorovSmirnov,
        };
        double? threshold = score is null ? null : Math.Max(terms.ThresholdOf(method), Noise(method, p.Length, m, n));
        var causes = score >= threshold ? DriftCauses.Distribution : DriftCauses.None;
        if (Moved(reference.Missing, reference.Rows, window.Missing, window.Rows, terms))
            causes |= DriftCauses.Missing;
        if (reference.Kind == ProfileKind.Category && Moved(reference.Unknown, reference.Given, window.Unknown, window.Given, terms))
            causes |= DriftCauses.Unknown;
        return drift with { Score = score, Threshold = threshold, Causes = causes };
    }

    private static double Noise(DriftMethod method, int bins, long m, long n) => method switch
    {
        DriftMethod.Psi => DriftNoise.Psi(bins, m, n),
        DriftMethod.JensenShannon => DriftNoise.JensenShannon(bins, m, n),
        _ => DriftNoise.KolmogorovSmirnov(m, n),
    };

    private static bool Moved(long referenceHits, long reference, long windowHits, long window, DriftTerms terms)
    {
        if (reference < terms.MinimumSamples || window < terms.MinimumSamples)
            return false;
        var difference = Math.Abs((windowHits / (double)window) - (referenceHits / (double)reference));
        return difference >= Math.Max(terms.ShareThreshold, DriftNoise.Share(referenceHits, reference, windowHits, window));
    }

    private static double? Ratio(long hits, long of) => of == 0 ? null : hits / (double)of;
}
