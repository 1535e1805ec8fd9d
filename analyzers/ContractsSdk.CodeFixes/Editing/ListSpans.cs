using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.CodeFixes.Editing;

/// <summary>What to delete for something in a list to be gone, and nothing left over.</summary>
internal static class ListSpans
{
    /// <summary>An argument with its comma; the parentheses too when it is the only one.</summary>
    public static TextSpan Of(AttributeArgumentSyntax argument) =>
        argument.Parent is AttributeArgumentListSyntax { Arguments.Count: > 1 } list
            ? WithComma(list.Arguments, argument)
            : argument.Parent!.Span;

    /// <summary>An attribute with its comma; when it is the only one of its list, the list with the white space behind.</summary>
    public static TextSpan Of(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
            return WithComma(list.Attributes, attribute);
        var next = list.GetLastToken().GetNextToken();
        var between = TextSpan.FromBounds(list.Span.End, next.SpanStart);
        return string.IsNullOrWhiteSpace(list.SyntaxTree.GetText().ToString(between)) ? TextSpan.FromBounds(list.SpanStart, next.SpanStart) : list.Span;
    }

    private static TextSpan WithComma<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        var index = list.IndexOf(item);
        return index == 0
            ? TextSpan.FromBounds(item.SpanStart, list[1].SpanStart)
            : TextSpan.FromBounds(list[index - 1].Span.End, item.Span.End);
    }
}
