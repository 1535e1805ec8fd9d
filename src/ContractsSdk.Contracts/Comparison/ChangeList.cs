using System.Collections;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>The changes of one thing: a feature, an output, the contract. Writes down what the rules find.</summary>
/// <param name="scope">The scope of its facts.</param>
/// <param name="path">Its name, or null.</param>
/// <param name="subject">What it is, for people.</param>
internal sealed class ChangeList(string scope, string? path, string subject) : IEnumerable<Change>
{
    private const string Withheld = "(withheld)";

    private readonly List<Change> _changes = [];

    /// <summary>The name it had before.</summary>
    public string? FormerPath { get; init; }

    /// <summary>Facts whose values are nobody's business.</summary>
    public ISet<string> Private { get; init; } = new HashSet<string>();

    public bool Has(string rule) => _changes.Exists(change => change.Rule.Id == rule);

    /// <param name="rule">The id of the rule.</param>
    /// <param name="fact">The name of the fact.</param>
    /// <param name="old">Its values before.</param>
    /// <param name="new">Its values after.</param>
    /// <param name="milder">Whether it is the milder direction.</param>
    public void Add(string rule, string fact, IEnumerable<string> old, IEnumerable<string> @new, bool milder = false)
    {
        var (before, after) = (old.ToArray(), @new.ToArray());
        string[] arrow = before.Length + after.Length == 0 ? [] : [AcceptedChange.Arrow];
        _changes.Add(new(
            RuleCatalogue.Of(rule), new(rule, scope, path, fact, before.Concat(arrow).Concat(after).ToEquatableArray(), ""))
        {
            IsMilder = milder,
            Subject = subject,
            Old = Shown(fact, before),
            New = Shown(fact, after),
            FormerPath = FormerPath,
        });
    }

    public IEnumerator<Change> GetEnumerator() => _changes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string Shown(string fact, string[] words) =>
        words.Length == 0 ? "nothing" : Private.Contains(fact) ? Withheld : "'" + string.Join(" ", words) + "'";
}
