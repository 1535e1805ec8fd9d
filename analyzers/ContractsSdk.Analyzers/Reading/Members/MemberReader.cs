using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Finds the members a marker makes features or outputs, in the order of their declaration, inherited ones first. Attributes count
/// on the property and on the constructor parameter of the same name, where a positional record has them.
/// </summary>
internal static class MemberReader
{
    private static readonly KnownType[] NeedMarker =
        [KnownTypes.OneHot, KnownTypes.Ordinal, KnownTypes.Verbatim, KnownTypes.Sensitive, KnownTypes.Labels, KnownTypes.Shape, KnownTypes.FormerName, KnownTypes.Axis, KnownTypes.Encode,
            .. KnownTypes.Scales];

    public static IReadOnlyList<Member> Read(ReadingContext context, INamedTypeSymbol type, KnownType marker)
    {
        var members = new List<Member>();
        foreach (var property in Properties(context, type, marker))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var own = property.AllAttributes();
            var parameters = ParameterAttributes(property);
            if (own.Concat(parameters).FirstOrDefault(attribute => attribute.Is(marker)) is not { } found)
            {
                ReportIdle(context, property, own.AddRange(parameters));
                continue;
            }

            members.Add(new(property, found, own.AddRange(parameters)));
            foreach (var twice in parameters.Where(attribute => own.Any(other => SameType(attribute, other))))
                context.Report(RuleIds.AttributeOnPropertyAndParameter, property, twice, property.Name, twice.ShortName());
        }

        ReportOrphans(context, type, marker);
        return members;
    }

    /// <summary>The instance properties, base first; one that hides or overrides another takes its place.</summary>
    private static List<IPropertySymbol> Properties(ReadingContext context, INamedTypeSymbol type, KnownType marker)
    {
        var found = new List<IPropertySymbol>();
        foreach (var level in type.FromBase())
        {
            foreach (var property in level.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.IsIndexer || property.IsImplicitlyDeclared && property.Name == "EqualityContract")
                    continue;
                var hidden = found.FindIndex(other => other.Name == property.Name);
                if (hidden < 0)
                {
                    found.Add(property);
                    continue;
                }

                ReportHidden(context, found[hidden], property, marker);
                found[hidden] = property;
            }
        }

        return found;
    }

    // What an override does not repeat it inherits; what hides another starts anew, and a feature would silently be gone.
    private static void ReportHidden(ReadingContext context, IPropertySymbol hidden, IPropertySymbol by, KnownType marker)
    {
        if (by.IsOverride || marker != KnownTypes.Feature)
            return;
        if (Marked(hidden) is not null && Marked(by) is null)
        {
            context.Report(
                RuleIds.FeatureNotReadable, by, null, hidden.Name, $"it is hidden by '{by.ContainingType.Name}.{by.Name}', which is no feature");
        }

        AttributeData? Marked(IPropertySymbol property) => property.AllAttributes().AddRange(ParameterAttributes(property)).Find(marker);
    }

    private static ImmutableArray<AttributeData> ParameterAttributes(IPropertySymbol property) =>
        property.ContainingType.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == property.Name && (IsPositional(parameter) || IsMarked(parameter)))
            .SelectMany(parameter => parameter.GetAttributes())
            .ToImmutableArray();

    private static bool IsMarked(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(attribute => attribute.Is(KnownTypes.Feature) || attribute.Is(KnownTypes.Output));

    /// <summary>Whether this is a parameter a record makes a property of. Metadata no longer says which constructor that was.</summary>
    private static bool IsPositional(IParameterSymbol parameter) =>
        parameter.ContainingType.IsRecord
        && parameter.ContainingSymbol is IMethodSymbol constructor
        && constructor.Parameters.All(other => HasProperty(parameter.ContainingType, other.Name));

    private static bool SameType(AttributeData one, AttributeData other) =>
        SymbolEqualityComparer.Default.Equals(one.AttributeClass, other.AttributeClass);

    private static void ReportIdle(ReadingContext context, IPropertySymbol property, ImmutableArray<AttributeData> attributes)
    {
        if (attributes.Any(attribute => attribute.Is(KnownTypes.Feature) || attribute.Is(KnownTypes.Output)))
            return;
        foreach (var attribute in attributes.Where(attribute => Array.Exists(NeedMarker, attribute.Is)))
        {
            context.Report(
                RuleIds.AttributeWithoutEffect, property, attribute, attribute.ShortName(), property.Name,
                "the member is neither a feature nor an output; add [Feature] or [Output], or remove it");
        }
    }

    private static void ReportOrphans(ReadingContext context, INamedTypeSymbol type, KnownType marker)
    {
        foreach (var parameter in type.InstanceConstructors.SelectMany(constructor => constructor.Parameters))
        {
            if (parameter.GetAttributes().Find(marker) is not { } attribute || HasProperty(type, parameter.Name))
                continue;
            context.Report(
                RuleIds.AttributeWithoutEffect, parameter, attribute, attribute.ShortName(), parameter.Name,
                "no property has the name of this parameter; put the attribute on the property");
        }
    }

    private static bool HasProperty(INamedTypeSymbol type, string name) =>
        type.FromBase().Any(level => level.GetMembers(name).OfType<IPropertySymbol>().Any());

    /// <summary>The type and those it derives from, the most basic first.</summary>
    private static Stack<INamedTypeSymbol> FromBase(this INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            levels.Push(level);
        return levels;
    }

    /// <summary>The attributes of the property, and of those it overrides where it does not repeat them.</summary>
    private static ImmutableArray<AttributeData> AllAttributes(this IPropertySymbol property)
    {
        var attributes = property.GetAttributes();
        for (var of = property.OverriddenProperty; of is not null; of = of.OverriddenProperty)
        {
            attributes = attributes.AddRange(
                of.GetAttributes().Where(inherited => !attributes.Any(own => SameType(own, inherited))));
        }

        return attributes;
    }
}
