using System;
using System.Collections.Generic;
using ContractsSdk.CodeFixes.Editing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>The C# type of a member.</summary>
internal static class RestoredTypes
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["bool"] = "bool", ["int8"] = "sbyte", ["int16"] = "short", ["int32"] = "int", ["int64"] = "long", ["uint8"] = "byte",
        ["uint16"] = "ushort", ["uint32"] = "uint", ["uint64"] = "ulong", ["float32"] = "float", ["float64"] = "double",
        ["decimal"] = "decimal", ["string"] = "string", ["float16"] = "System.Half",
    };

    public static IEnumerable<Edit> Type(ReleasedMember member)
    {
        if (member.Was.Length != 1 || !Names.TryGetValue(member.Was[0], out var name) || member.TypeSyntax is not { } written)
            return [];
        return [Edit.Replace(member.Document, (written is NullableTypeSyntax nullable ? nullable.ElementType : written).Span, name)];
    }

    public static IEnumerable<Edit> Nullability(ReleasedMember member) => member.TypeSyntax switch
    {
        null => [],
        NullableTypeSyntax nullable => [Edit.Delete(member.Document, nullable.QuestionToken.Span)],
        var written => [Edit.Insert(member.Document, written.Span.End, "?")],
    };
}
