using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContractsSdk.CodeFixes.Editing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Facts that are attributes of their own.</summary>
internal static class RestoredAttributes
{
    public static IEnumerable<Edit> Sensitive(ReleasedMember member) => [Markers.Find(member.Member, "Sensitive") is { } attribute
        ? Edit.Delete(member.Document, ListSpans.Of(attribute))
        : Markers.Add(member.Document, member.Marker, "Sensitive")];

    public static IEnumerable<Edit> Range(ReleasedMember member)
    {
        var stated = Markers.Find(member.Member, "Range");
        if (member.Was.IsEmpty)
            return stated is null ? [] : [Edit.Delete(member.Document, ListSpans.Of(stated))];
        if (RangeArguments(member) is not { } arguments)
            return [];
        return [stated?.ArgumentList is { } list
            ? Edit.Replace(member.Document, list.Span, arguments)
            : Markers.Add(member.Document, member.Marker, "Range" + arguments)];
    }

    /// <summary>The order of a list that has the same words in another order; there is no telling what else it should be.</summary>
    public static IEnumerable<Edit> Order(ReleasedMember member)
    {
        var arguments = (Markers.Find(member.Member, "AllowedValues", "Labels")?.ArgumentList?.Arguments ?? default)
            .Where(argument => argument.NameEquals is null)
            .ToList();
        var words = arguments.ConvertAll(argument => (argument.Expression as LiteralExpressionSyntax)?.Token.ValueText);
        if (!words.OrderBy(word => word).SequenceEqual(member.Was.OrderBy(word => word)))
            return [];
        return member.Was.Select((word, index) =>
            Edit.Replace(member.Document, arguments[index].Expression.Span, arguments[words.IndexOf(word)].Expression.ToString()));
    }

    private static string? RangeArguments(ReleasedMember member)
    {
        var isInteger = Literals.IsInteger(member.Type);
        var bounds = member.Was.Take(2).Select(word => isInteger ? Literals.Integer(word) : Literals.Fraction(word)).ToImmutableArray();
        if (bounds.Length < 2 || bounds.Contains(null))
            return null;
        var arguments = isInteger && !bounds.All(bound => int.TryParse(bound, out _))
            ? $"typeof({member.Type.ToDisplayString()}), \"{bounds[0]}\", \"{bounds[1]}\""
            : $"{bounds[0]}, {bounds[1]}";
        if (member.Was.Contains("exclusive-minimum"))
            arguments += ", MinimumIsExclusive = true";
        if (member.Was.Contains("exclusive-maximum"))
            arguments += ", MaximumIsExclusive = true";
        return $"({arguments})";
    }
}
