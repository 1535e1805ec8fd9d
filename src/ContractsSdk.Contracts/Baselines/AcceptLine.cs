using System.Linq;
using System.Text;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>
/// A line of <c>accepted.txt</c>:
/// <c>accept 1.1.0 1.2.0 MC217 out probabilities threshold = 0.7 -> 0.73 because "recalibrated, RISK-12"</c>.
/// </summary>
public static class AcceptLine
{
    private const string Keyword = "accept";
    private const string Because = "because";

    // From where, to where, and the rule.
    private const int Transition = 4;

    /// <summary>The line, with LF at its end.</summary>
    public static string Write(Acknowledgement acknowledgement)
    {
        var change = acknowledgement.Accepted;
        var line = new StringBuilder(Keyword);
        foreach (var word in new[] { acknowledgement.From, acknowledgement.To, change.Rule, change.Scope, change.Path, change.Fact })
        {
            if (word is not null)
                Token.Write(line.Append(' '), word);
        }

        if (!change.Change.IsEmpty)
            line.Append(" =");
        foreach (var word in change.Change)
            Token.Write(line.Append(' '), word);
        Token.Write(line.Append(' ').Append(Because).Append(' '), change.Reason);
        return line.Append('\n').ToString();
    }

    /// <summary>The line, or null and what is wrong with it. A line without <c>because</c> has no reason, and is one all the same.</summary>
    internal static Acknowledgement? Read(string line, out string? problem)
    {
        var words = WordReader.Read(line, out problem);
        if (words is null)
            return null;
        var because = words.FindLastIndex(word => word is { Text: Because, IsQuoted: false });
        if (because < 0)
            because = words.Count;
        var equals = words.FindIndex(word => word.IsEquals);
        var end = equals >= 0 && equals < because ? equals : because;
        problem = words.Count <= Transition || words[0] is not { Text: Keyword, IsQuoted: false } ? Expected
            : end - Transition is not (2 or 3) ? Expected
            : words.Count > because + 2 ? "the reason stands in quotes"
            : null;
        if (problem is not null)
            return null;
        var change = words.Skip(end + 1).Take(because - end - 1).Select(word => word.Text).ToEquatableArray();
        var reason = because + 1 < words.Count ? words[because + 1].Text : "";
        return new(words[1].Text, words[2].Text, new(
            words[3].Text, words[Transition].Text, end == Transition + 3 ? words[Transition + 1].Text : null, words[end - 1].Text, change, reason));
    }

    private const string Expected =
        "expected 'accept', the version before, the version after, a rule, the fact, '=' and how it changed, 'because' and the reason";
}
