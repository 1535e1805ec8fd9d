using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>What comparing a contract with its releases found.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule of the change itself, where <see cref="Rule"/> is about the circumstances of one; else null.</summary>
    public string? Root { get; init; }

    /// <summary>The change, as a line of <c>accepted.txt</c> names it.</summary>
    public required AcceptedChange Change { get; init; }

    /// <summary>The release it is compared with; empty when there is none.</summary>
    public required string From { get; init; }

    /// <summary>The version that is declared.</summary>
    public required string To { get; init; }

    /// <summary>What kind of change it is.</summary>
    public required RuleClass Class { get; init; }

    /// <summary>Who breaks.</summary>
    public required Breaks Breaks { get; init; }

    /// <summary>The least bump it needs.</summary>
    public required VersionBump RequiredBump { get; init; }

    /// <summary>The bump that is declared, from <see cref="From"/> to <see cref="To"/>.</summary>
    public VersionBump DeclaredBump { get; init; }

    /// <summary>Whether it needs a line with a reason, and may have one.</summary>
    public required Acceptance Acceptance { get; init; }

    /// <summary>Whether the declared bump, and a line where one is needed, answer for it.</summary>
    public required bool IsCovered { get; init; }

    /// <summary>How loud it is, all things considered.</summary>
    public required RuleLevel Level { get; init; }

    /// <summary>What changed, alone. Names no value of a sensitive feature.</summary>
    public required string What { get; init; }

    /// <summary>What changed, who breaks, and what it needs. Names no value of a sensitive feature.</summary>
    public required string Message { get; init; }

    /// <summary>
    /// Whether there is more to say than that it is answered for: nothing answers for it, or it warns of going back, or it is of a rule
    /// that nobody could answer for.
    /// </summary>
    public bool IsOpen => !IsCovered || Level >= RuleLevel.Warning
        || RuleCatalogue.Of(Rule).Verdict is { Bump: VersionBump.None, Acceptance: Acceptance.NotNeeded };

    /// <summary>How loud the catalogue has it until it is covered, whatever the project decided.</summary>
    internal RuleLevel CatalogueLevel { get; init; }
}
