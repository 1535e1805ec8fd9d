using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>A change a rule speaks about, before anybody asked whether it is covered.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fact">Which fact changed, and how.</param>
internal sealed record Change(ContractRule Rule, AcceptedChange Fact)
{
    /// <summary>Whether it is the milder of the rule's two directions.</summary>
    public bool IsMilder { get; init; }

    /// <summary>What changed, for people: <c>feature 'amount'</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>What it was, for people.</summary>
    public required string Old { get; init; }

    /// <summary>What it is, for people.</summary>
    public required string New { get; init; }

    /// <summary>The name before the change; differs from the path after a renaming.</summary>
    public string? FormerPath { get; init; }

    /// <summary>The change itself, where <see cref="Rule"/> is about its circumstances.</summary>
    public Change? Root { get; init; }

    /// <summary>The release it is compared with, where that is not the last.</summary>
    public Release? Since { get; init; }

    /// <summary>What the rule says.</summary>
    public Verdict Verdict => IsMilder && Rule.Milder is { } milder ? milder : Rule.Verdict;
}
