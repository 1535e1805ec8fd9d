using System;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>How fine a profile is.</summary>
public sealed record ProfileOptions
{
    /// <summary>The most bins of a number, 2 to <see cref="ValueProfile.MaximumBins"/>.</summary>
    public int Bins { get; init; } = 10;

    /// <summary>The most categories that are learned of a text whose contract lists none; the others are unknown.</summary>
    public int LearnedCategories { get; init; } = 64;

    /// <summary>The fewest rows with which a category that the contract does not list appears.</summary>
    public int LeastLearned { get; init; } = 10;

    /// <summary>The fewest values in a bin of a sensitive number; smaller counts of a sensitive category are written as 0.</summary>
    public int LeastSensitive { get; init; } = 50;

    /// <summary>When the rows were collected, in your words; null to say nothing.</summary>
    public string? Window { get; init; }

    internal ProfileOptions Checked() => Bins is < 2 or > ValueProfile.MaximumBins
        ? throw new ArgumentOutOfRangeException(nameof(Bins), Bins, FormattableString.Invariant($"Bins must be from 2 to {ValueProfile.MaximumBins}."))
        : this;
}
