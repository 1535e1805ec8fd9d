using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>Walks everything an object holds, private or not.</summary>
internal static class ObjectGraph
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static void HoldsNothingOfTheCompiler(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object Item, string Path)>();
        open.Push((root, root.GetType().Name));
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next.Item))
                continue;
            if (next.Item is ISymbol or Compilation or SyntaxNode or Location or SyntaxTree or SemanticModel or AttributeData)
                Assert.Fail($"{next.Path} holds a {next.Item.GetType().Name}.");
            foreach (var (item, name) in Held(next.Item))
                open.Push((item, $"{next.Path}.{name}"));
        }
    }

    private static IEnumerable<(object Item, string Name)> Held(object item)
    {
        if (item is string || item.GetType().IsPrimitive || item.GetType().IsEnum)
            yield break;
        if (item is Array array)
        {
            foreach (var element in (IEnumerable)array)
            {
                if (element is not null)
                    yield return (element, "[]");
            }

            yield break;
        }

        for (var type = item.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(Fields))
            {
                if (field.GetValue(item) is { } value)
                    yield return (value, field.Name);
            }
        }
    }
}
