using System;
using System.Text.RegularExpressions;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads <c>[RegularExpression]</c>.</summary>
internal static class PatternReader
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    public static string? Read(ReadingContext context, Member member, ElementType type)
    {
        if (member.Find(KnownTypes.RegularExpression) is not { } attribute || attribute.Positional(0) is not string pattern)
            return null;
        if (type != ElementType.String)
        {
            context.Report(RuleIds.ConstraintCannotApply, member.Property, attribute, attribute.ShortName(), member.Name, member.TypeName);
            return null;
        }

        if (Problem(pattern) is not { } problem)
            return pattern;
        context.Report(RuleIds.InvalidPattern, member.Property, attribute, member.Name, Visible.Text(problem));
        return null;
    }

    /// <summary>Whether a whole text matches a valid pattern.</summary>
    public static bool Matches(string pattern, string text)
    {
        try
        {
            var match = new Regex(pattern, RegexOptions.CultureInvariant, Limit).Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string? Problem(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Limit);
            return null;
        }
        catch (ArgumentException error)
        {
            return error.Message;
        }
    }
}
