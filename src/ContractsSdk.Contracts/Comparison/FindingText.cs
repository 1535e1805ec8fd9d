using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>A finding in words: what changed, who breaks, what it needs.</summary>
internal static class FindingText
{
    private static readonly (Breaks Who, string Words)[] Broken =
    [
        (Breaks.Source, "code compiled again"), (Breaks.Binary, "code compiled before"), (Breaks.Stored, "stored data"),
        (Breaks.Meaning, "the model's meaning"), (Breaks.Rollback, "going back"),
    ];

    public static string Of(Change change, Breaks breaks, string needs)
    {
        var who = Broken.Where(broken => (breaks & broken.Who) != 0).Select(broken => broken.Words).ToArray();
        return What(change) + (who.Length == 0 ? "" : "; breaks " + Listed(who)) + (needs.Length == 0 ? "" : "; needs " + needs);
    }

    /// <summary>What a finding needs and does not have.</summary>
    public static string Needs(VersionBump required, VersionBump declared, Acceptance acceptance, bool isAccepted)
    {
        var needs = new List<string>();
        if (declared < required)
            needs.Add($"a {Word(required)} version");
        if (acceptance == Acceptance.Needed && !isAccepted)
            needs.Add("a line with the reason in accepted.txt");
        return string.Join(" and ", needs);
    }

    /// <summary>A bump in words.</summary>
    public static string Word(VersionBump bump) => bump.ToString().ToLowerInvariant();

    /// <summary>What changed, alone.</summary>
    public static string What(Change change)
    {
        var rule = change.Rule.Message;
        return change.Root is { } root
            ? Format(rule, LowerCase(What(root)), change.Since?.Contract.Version ?? "", "")
            : Format(rule, change.Subject, change.Old, change.New);
    }

    private static string Format(string message, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, message, arguments);

    private static string LowerCase(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1);

    private static string Listed(string[] words) => words.Length == 1
        ? words[0]
        : string.Join(", ", words.Take(words.Length - 1)) + " and " + words[words.Length - 1];
}
