using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads what a declaration says about the past: former names and tombstones.</summary>
internal static class HistoryReader
{
    /// <summary>The names a member had before, each once.</summary>
    public static EquatableArray<string> FormerNames(ReadingContext context, Member member)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var attribute in member.Attributes.Where(attribute => attribute.Is(KnownTypes.FormerName)))
        {
            if (attribute.StatedName() is not { } name)
                continue;
            if (ContractNames.Problem(name) is { } problem)
                context.Report(RuleIds.InvalidName, member.Property, attribute, member.Name, Visible.Text(name), problem);
            else
                names.Add(name);
        }

        return names.ToEquatableArray();
    }

    /// <summary>The tombstones on a features type. Of two for one name the first counts.</summary>
    public static EquatableArray<RetiredFeature> Retired(ReadingContext context, INamedTypeSymbol type)
    {
        var retired = new SortedDictionary<string, RetiredFeature>(StringComparer.Ordinal);
        foreach (var attribute in type.GetAttributes().Where(attribute => attribute.Is(KnownTypes.Retired)))
        {
            if (attribute.StatedName() is not { } name || attribute.Positional(1) is not string since)
                continue;
            if (ContractNames.Problem(name) is { } problem)
                context.Report(RuleIds.InvalidName, type, attribute, type.Name, Visible.Text(name), problem);
            else if (ContractVersion.Read(since, out _) is null)
                Report(context, type, attribute, $"retires '{name}' since '{Visible.Text(since)}', which is no version");
            else if (retired.ContainsKey(name))
                Report(context, type, attribute, $"retires '{name}' twice");
            else
                retired.Add(name, new(name, since));
        }

        return retired.Values.ToEquatableArray();
    }

    private static void Report(ReadingContext context, ISymbol symbol, AttributeData? attribute, string problem) =>
        context.Report(RuleIds.InvalidHistory, symbol, attribute, symbol.Name, problem);
}
