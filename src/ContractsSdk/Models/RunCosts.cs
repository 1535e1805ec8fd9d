using System;

namespace ContractsSdk.Models;

/// <summary>What rows cost a model alone and together.</summary>
/// <param name="Rows">How many rows were run both ways.</param>
/// <param name="Alone">The time of so many runs of one row.</param>
/// <param name="Together">The time of one run of them all.</param>
internal sealed record RunCosts(int Rows, TimeSpan Alone, TimeSpan Together)
{
    // A row that was gathered changes threads twice and is copied once. Where runs are short that is half of what it costs alone, so less than
    // three times is nothing gained; trees, whose rows cost the same in any company, stay below two.
    private const double Worthwhile = 3;

    /// <summary>How many times cheaper a row is in company.</summary>
    public double Gain => Alone / Together;

    /// <summary>Whether calls are better off together.</summary>
    public bool Pay => Gain >= Worthwhile;
}
