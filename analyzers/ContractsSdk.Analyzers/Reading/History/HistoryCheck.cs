using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Holds the names of the past against those of the present. Stored rows are still read under the old names: one that means two
/// things would be read as either.
/// </summary>
internal sealed class HistoryCheck
{
    private readonly Dictionary<string, Member> _present = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Member> _past = new(StringComparer.Ordinal);
    private readonly ReadingContext _context;

    private HistoryCheck(ReadingContext context, IEnumerable<(string Name, Member Member)> present)
    {
        _context = context;
        foreach (var (name, member) in present)
            _present[name] = member;
    }

    public static void Features(
        ReadingContext context, INamedTypeSymbol type, IReadOnlyList<ReadFeature> features, IEnumerable<RetiredFeature> retired)
    {
        var check = new HistoryCheck(context, features.Select(feature => (feature.Contract.Name, feature.Member)));
        foreach (var feature in features)
            check.Former(feature.Member, feature.Contract.FormerNames);
        foreach (var name in retired.Select(retired => retired.Name))
            check.Retired(type, name);
    }

    public static void Outputs(ReadingContext context, IReadOnlyList<ReadOutput> outputs)
    {
        var check = new HistoryCheck(context, outputs.Select(output => (output.Contract.Name, output.Member)));
        foreach (var output in outputs)
            check.Former(output.Member, output.Contract.FormerNames);
    }

    private void Former(Member member, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var problem = _present.TryGetValue(name, out var present)
                ? present == member ? "which it still has" : $"which '{present.Name}' has now"
                : _past.TryGetValue(name, out var past) ? $"as has '{past.Name}'"
                : null;
            if (problem is null)
                _past.Add(name, member);
            else
                Report(member.Property, Stating(member.Attributes, KnownTypes.FormerName, name), $"has the former name '{name}', {problem}");
        }
    }

    private void Retired(INamedTypeSymbol type, string name)
    {
        var problem = _present.TryGetValue(name, out var present) ? $"but '{present.Name}' has that name"
            : _past.TryGetValue(name, out var past) ? $"but that is a former name of '{past.Name}'"
            : null;
        if (problem is not null)
            Report(type, Stating(type.GetAttributes(), KnownTypes.Retired, name), $"retires '{name}', {problem}");
    }

    private static AttributeData? Stating(IEnumerable<AttributeData> attributes, KnownType type, string name) =>
        attributes.FirstOrDefault(attribute => attribute.Is(type) && attribute.Positional(0) is string stated && stated == name);

    private void Report(ISymbol symbol, AttributeData? attribute, string problem) =>
        _context.Report(RuleIds.InvalidHistory, symbol, attribute, symbol.Name, problem);
}
