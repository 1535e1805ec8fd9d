using System;
using System.Collections.Generic;
using System.Globalization;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Gives names that are not taken yet.</summary>
/// <param name="taken">Names that are.</param>
internal sealed class NameScope(params string[] taken)
{
    // The keywords of C#, and the words that mean something where a name of ours stands.
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        "and", "or", "not", "when", "with", "await", "var", "nameof", "scoped", "field", "value", "record", "required",
    };

    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>A name for a local: a member's, beginning with a small letter.</summary>
    public string Local(string member)
    {
        var name = member.TrimStart('@', '_');
        return Free(name.Length == 0 || !char.IsLetter(name[0]) ? "item" + name : char.ToLowerInvariant(name[0]) + name.Substring(1));
    }

    /// <summary>A name for a member of the generated class: another member's, and what it is.</summary>
    public string Member(string member, string what) => Free(member.TrimStart('@') + what);

    /// <summary>A name, with <c>@</c> where it is a keyword.</summary>
    public static string Escaped(string name) => Keywords.Contains(name) ? "@" + name : name;

    private string Free(string name)
    {
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
            free = name + i.ToString(CultureInfo.InvariantCulture);
        return Escaped(free);
    }
}
