using System;
using System.ComponentModel;
using System.Text.RegularExpressions;

namespace ContractsSdk.Generated;

/// <summary>A <c>[RegularExpression]</c> of a feature: the whole text must match. Bounded in time; running out of it is no match.</summary>
/// <param name="pattern">The pattern.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPattern(string pattern)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);
    private readonly Regex _regex = new(pattern, RegexOptions.CultureInvariant, Limit);

    /// <summary>Whether the whole text matches.</summary>
    public bool Matches(string value)
    {
        try
        {
            // The same reading as DataAnnotations: the first match has to be the whole text.
            foreach (var match in _regex.EnumerateMatches(value))
                return match.Index == 0 && match.Length == value.Length;
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
