using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Editing;

/// <summary>The attributes of a declaration, by the name they are written with, and how to change what they state.</summary>
internal static class Markers
{
    /// <summary>The first attribute of a name on a declaration.</summary>
    public static AttributeSyntax? Find(SyntaxNode declaration, params string[] names) =>
        Of(declaration).FirstOrDefault(attribute => Array.IndexOf(names, Name(attribute)) >= 0);

    /// <summary>Adds an attribute behind another.</summary>
    public static Edit Add(Document document, AttributeSyntax behind, string attribute) =>
        Edit.Insert(document, behind.Span.End, ", " + attribute);

    /// <summary>States a named argument, in another way where it is stated already; null takes it away.</summary>
    public static IEnumerable<Edit> Set(Document document, AttributeSyntax attribute, string argument, string? value)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var stated = arguments.FirstOrDefault(candidate => candidate.NameEquals?.Name.Identifier.ValueText == argument);
        if (stated is not null)
            return [value is null ? Edit.Delete(document, ListSpans.Of(stated)) : Edit.Replace(document, stated.Expression.Span, value)];
        if (value is null)
            return [];
        var text = $"{argument} = {value}";
        return [arguments.LastOrDefault() is { } last
            ? Edit.Insert(document, last.Span.End, ", " + text)
            : attribute.ArgumentList is { } empty
                ? Edit.Insert(document, empty.OpenParenToken.Span.End, text)
                : Edit.Insert(document, attribute.Span.End, $"({text})")];
    }

    private static IEnumerable<AttributeSyntax> Of(SyntaxNode declaration)
    {
        var lists = declaration switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        return lists.SelectMany(list => list.Attributes);
    }

    private static string Name(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
