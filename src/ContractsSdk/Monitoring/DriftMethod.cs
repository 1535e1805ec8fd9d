namespace ContractsSdk;

/// <summary>How far the values of a window are from their reference profile.</summary>
public enum DriftMethod : byte
{
    /// <summary>The population stability index: 0 for no difference, no upper limit.</summary>
    Psi = 0,

    /// <summary>The Jensen–Shannon divergence in bits: 0 for no difference, 1 for nothing in common.</summary>
    JensenShannon,

    /// <summary>
    /// The Kolmogorov–Smirnov distance on the bins, 0 to 1. Of numbers only: categories have no order, and are judged by
    /// <see cref="Psi"/>.
    /// </summary>
    KolmogorovSmirnov,
}
