using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.CodeFixes.Editing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Facts that are arguments of <c>[Feature]</c> and <c>[Output]</c>. One that was not stated is taken away.</summary>
internal static class RestoredArguments
{
    public static IEnumerable<Edit> Unit(ReleasedMember member) => Set(member, "Unit", Literals.Text);

    public static IEnumerable<Edit> Window(ReleasedMember member) => Set(member, "Window", Literals.Text);

    public static IEnumerable<Edit> Positive(ReleasedMember member) => Set(member, "Positive", Literals.Text);

    public static IEnumerable<Edit> Missing(ReleasedMember member) => Set(member, "Missing", word => Literals.Value(word, member.Type));

    public static IEnumerable<Edit> Outside(ReleasedMember member) => Set(member, "Outside", Literals.Member<Outside>);

    public static IEnumerable<Edit> Element(ReleasedMember member) => Set(member, "Element", Literals.Member<ElementType>);

    public static IEnumerable<Edit> Meaning(ReleasedMember member) => Set(member, "Meaning", Literals.Member<ScoreKind>);

    public static IEnumerable<Edit> Threshold(ReleasedMember member) => Set(member, "Threshold", Literals.Fraction);

    public static IEnumerable<Edit> Index(ReleasedMember member) => Set(member, "Index", Literals.Integer);

    /// <summary>The name of a feature comes first; an output has one of its own only where it is not its tensor's.</summary>
    public static IEnumerable<Edit> Name(ReleasedMember member)
    {
        if (member.Was.Length != 1 || member.Marker.ArgumentList?.Arguments.FirstOrDefault() is not { NameEquals: null } first)
            return [];
        var isOwn = member.Marker.ArgumentList.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == "Name");
        if (!isOwn)
            return [Edit.Replace(member.Document, first.Expression.Span, Literals.Text(member.Was[0]))];
        var isTensor = first.Expression is LiteralExpressionSyntax { Token.Value: string tensor } && tensor == member.Was[0];
        return Markers.Set(member.Document, member.Marker, "Name", isTensor ? null : Literals.Text(member.Was[0]));
    }

    private static IEnumerable<Edit> Set(ReleasedMember member, string argument, Func<string, string?> literal)
    {
        if (member.Was.IsEmpty)
            return Markers.Set(member.Document, member.Marker, argument, null);
        return member.Was.Length == 1 && literal(member.Was[0]) is { } value ? Markers.Set(member.Document, member.Marker, argument, value) : [];
    }
}
