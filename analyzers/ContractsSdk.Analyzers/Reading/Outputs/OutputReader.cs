using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads the outputs of a type, in the order of their declaration. One that cannot be filled is left out.</summary>
internal static class OutputReader
{
    private static readonly KnownType[] OfFeatures = [KnownTypes.Sensitive, KnownTypes.Axis, KnownTypes.Encode, .. KnownTypes.Scales];

    public static IReadOnlyList<ReadOutput> Read(ReadingContext context, INamedTypeSymbol type, IReadOnlyList<Member> members)
    {
        var names = new ContractNames(context);
        var outputs = new List<ReadOutput>();
        if (members.Count == 0)
            context.Report(RuleIds.NoOutput, type, type.GetAttributes().Find(KnownTypes.Prediction), type.Name);
        foreach (var member in members)
        {
            if (member.Marker.StatedName() is not { } tensor || Read(context, member, tensor) is not { } output)
                continue;
            if (output.Contract.Name != tensor && ContractNames.Problem(tensor) is { } problem)
                context.Report(RuleIds.InvalidName, member.Property, member.Marker, member.Name, Visible.Text(tensor), problem);
            if (names.TryTake(member, output.Contract.Name))
                outputs.Add(output);
        }

        return outputs;
    }

    private static ReadOutput? Read(ReadingContext context, Member member, string tensor)
    {
        if (member.Type.TypeKind == TypeKind.Error)
            return null;
        var vector = VectorType.Of(member.Type);
        if (TypeOf(member, vector) is not { } type || !context.CanUse(member.Type))
        {
            context.Report(RuleIds.UnsupportedOutputType, member.Property, member.Marker, member.Name, member.TypeName);
            return null;
        }

        ReportIdle(context, member);
        var @enum = type == ElementType.Enum ? EnumReader.Read(context, member) : null;
        var name = member.Marker.Text("Name") ?? tensor;
        var output = PositionReader.Read(context, member, new()
        {
            Name = name,
            Type = type,
            Tensor = tensor == name ? null : tensor,
            Element = ElementReader.Stated(member.Marker),
            Vector = vector is not null,
            Unit = member.Marker.Text("Unit"),
            FormerNames = HistoryReader.FormerNames(context, member),
            Deprecated = member.Marker.Named("Deprecated") is true,
            Description = member.Marker.Text("Description"),
            ClrName = member.Name,
        });
        output = LabelReader.Read(context, member, @enum, output);
        output = VectorReader.Read(context, member, vector?.Length, output);
        output = output with { Range = RangeReader.Read(context, member, type) };
        output = output with { Meaning = MeaningReader.Read(context, member, output) };
        output = DecisionReader.Read(context, member, output);
        var spelling = new OutputMember(
            Spelling.Identifier(member.Name), @enum?.Spelling, vector?.Kind ?? VectorKind.None,
            vector?.Kind == VectorKind.Inline ? Spelling.Type(member.Type) : null,
            IsReadable: member.Property.GetMethod is { } getter && context.CanUse(getter));
        return new(member, output, spelling);
    }

    private static ElementType? TypeOf(Member member, VectorType? vector) =>
        member.IsNullableValue ? null
        : vector is not { } of ? member.Type.Element()
        : of.Element is { } element && CanBeElement(element, of.Kind) ? element
        : null;

    private static bool CanBeElement(ElementType type, VectorKind kind) =>
        type == ElementType.Bool || NumberOrder.IsFloat(type) || NumberOrder.IsInteger(type)
        || (type is ElementType.String or ElementType.Decimal && kind != VectorKind.Inline);

    private static void ReportIdle(ReadingContext context, Member member)
    {
        foreach (var attribute in member.Derived(KnownTypes.Validation))
        {
            if (!attribute.Is(KnownTypes.Range) && !attribute.Is(KnownTypes.Required) && !attribute.Is(KnownTypes.DataType))
            {
                context.Report(
                    RuleIds.ConstraintNotEnforced, member.Property, attribute, $"[{attribute.ShortName()}]", member.Name,
                    "state what the model promises with [Range] or [Labels]");
            }
        }

        var ofFeatures = member.Attributes.Where(attribute =>
            Array.Exists(OfFeatures, attribute.Is) || attribute.DerivesFrom(KnownTypes.Categorical));
        foreach (var attribute in ofFeatures)
        {
            context.Report(
                RuleIds.AttributeWithoutEffect, member.Property, attribute, attribute.ShortName(), member.Name,
                "it belongs to a feature, and this is an output; remove it");
        }
    }
}
