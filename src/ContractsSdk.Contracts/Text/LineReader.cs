using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>Reads a line as a fact: <c>scope [path] name [= values]</c>.</summary>
internal static class LineReader
{
    /// <summary>The fact, or null and what is wrong with the line.</summary>
    public static ContractFact? Read(string line, out string? problem)
    {
        var words = WordReader.Read(line, out problem);
        if (words is null)
            return null;
        var equals = words.FindIndex(word => word.IsEquals);
        var count = equals < 0 ? words.Count : equals;
        problem = count is not (2 or 3) ? "expected a scope, whose it is where there is a choice, and a fact; then '=' and its values"
            : words[0].IsQuoted || words[count - 1].IsQuoted ? "a scope and the name of a fact are never quoted"
            : equals == words.Count - 1 ? "nothing follows the '='"
            : equals >= 0 && words.FindLastIndex(word => word.IsEquals) != equals ? "a second '=': as a value it is written in quotes"
            : null;
        return problem is not null ? null : new(
            words[0].Text,
            count == 3 ? words[1].Text : null,
            words[count - 1].Text,
            words.Skip(count + 1).Select(word => word.Text).ToEquatableArray());
    }
}
