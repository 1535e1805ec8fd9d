using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>
/// Source with the places of diagnostics written into it: <c>{|MC023:Slot = 3|}</c> is <c>Slot = 3</c> with MC023 on it. Marks may nest.
/// </summary>
internal static class MarkedSource
{
    private const string Open = "{|";
    private const string Close = "|}";

    public static (string Text, IReadOnlyList<Mark> Marks) Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string Id, int Start)>();
        var marks = new List<Mark>();
        for (var at = 0; at < marked.Length;)
        {
            if (Starts(marked, at, Open))
            {
                var colon = marked.IndexOf(':', at);
                open.Push((marked[(at + Open.Length)..colon], text.Length));
                at = colon + 1;
            }
            else if (Starts(marked, at, Close))
            {
                var (id, start) = open.Pop();
                marks.Add(new(id, TextSpan.FromBounds(start, text.Length)));
                at += Close.Length;
            }
            else
            {
                text.Append(marked[at++]);
            }
        }

        return open.Count == 0 ? (text.ToString(), marks) : throw new ArgumentException("Not closed: " + open.Peek().Id, nameof(marked));
    }

    /// <summary>The text with marks in it, so that what was found and what was expected are compared as they are read.</summary>
    public static string Write(string text, IReadOnlyCollection<Mark> marks)
    {
        var result = new StringBuilder();
        for (var at = 0; at <= text.Length; at++)
        {
            foreach (var _ in marks.Where(mark => mark.Span.End == at && !mark.Span.IsEmpty))
                result.Append(Close);
            foreach (var mark in Outermost(marks.Where(mark => mark.Span.Start == at)))
                result.Append(Open).Append(mark.Id).Append(mark.Span.IsEmpty ? ":" + Close : ":");
            if (at < text.Length)
                result.Append(text[at]);
        }

        return result.ToString();
    }

    private static IEnumerable<Mark> Outermost(IEnumerable<Mark> marks) =>
        marks.OrderByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Id, StringComparer.Ordinal);

    private static bool Starts(string text, int at, string with) => string.CompareOrdinal(text, at, with, 0, with.Length) == 0;
}

/// <summary>A diagnostic's id and place.</summary>
internal sealed record Mark(string Id, TextSpan Span);
