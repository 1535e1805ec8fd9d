using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads an enum: what its members are called and which numbers stand behind them.</summary>
internal static class EnumReader
{
    public static ReadEnum Read(ReadingContext context, Member member)
    {
        var type = (INamedTypeSymbol)member.Type;
        var members = new SortedDictionary<long, string>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            if (Number(field.ConstantValue) is not { } number)
                Report(context, member, $"contain '{field.Name}', whose number does not fit 64 bits with a sign");
            else if (members.TryGetValue(number, out var other))
                Report(context, member, $"contain '{other}' and '{field.Name}', which are one number");
            else
                members.Add(number, field.Name);
        }

        if (type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(IsImplicit) is { } counted && !IsReported(context, type))
            context.Report(RuleIds.EnumWithoutExplicitValues, member.Property, member.Marker, type.Name, counted.Name);
        return new(
            new(Spelling.Type(type), type.EnumUnderlyingType?.Element() ?? ElementType.Int32),
            [.. members.Select(pair => new Category(pair.Value, pair.Key))]);
    }

    /// <summary>The number of an enum's constant; null when it is none, or above the largest long.</summary>
    public static long? Number(object? constant) => constant switch
    {
        ulong number => number <= long.MaxValue ? (long)number : null,
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsImplicit(IFieldSymbol field) => field.DeclaringSyntaxReferences
        .Any(reference => reference.GetSyntax() is EnumMemberDeclarationSyntax { EqualsValue: null });

    private static bool IsReported(ReadingContext context, INamedTypeSymbol type) => context.Findings.Any(finding =>
        finding.Rule == RuleIds.EnumWithoutExplicitValues
        && finding.Symbol is IPropertySymbol other
        && SymbolEqualityComparer.Default.Equals(other.Type.WithoutNullable(), type));

    private static void Report(ReadingContext context, Member member, string problem) =>
        context.Report(RuleIds.InvalidCategories, member.Property, member.Marker, member.Name, problem);
}
