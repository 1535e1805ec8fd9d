using System.Collections.Generic;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads what a label may be and what it means: the classes of the model, and which of them is true.</summary>
internal static class LabelReader
{
    public static OutputContract Read(ReadingContext context, Member member, ReadEnum? @enum, OutputContract output)
    {
        output = output with { True = True(context, member, output), Labels = (@enum?.Members ?? []).ToEquatableArray() };
        if (member.Find(KnownTypes.Labels) is not { } attribute)
            return output;
        if (output.Vector || output.Type == ElementType.String || NumberOrder.IsInteger(output.Type))
        {
            return output with
            {
                Labels = Listed(context, member, attribute).ToEquatableArray(),
                LabelsOpen = attribute.Named("Open") is true,
            };
        }

        Report(context, member, attribute, $"do not fit the type '{member.TypeName}'");
        return output;
    }

    private static List<Category> Listed(ReadingContext context, Member member, AttributeData attribute)
    {
        var labels = new List<Category>();
        var names = new HashSet<string>();
        var values = attribute.PositionalList();
        if (values.Count == 0)
            Report(context, member, attribute, "are none");
        foreach (var value in values)
        {
            if (AttributeValues.Value(value) is not string label)
                Report(context, member, attribute, "contain null");
            else if (!WellFormed.Is(label))
                Report(context, member, attribute, $"contain the ill-formed text '{Visible.Text(label)}'");
            else if (!names.Add(label))
                Report(context, member, attribute, $"contain '{Visible.Text(label)}' twice");
            else
                labels.Add(new(label));
        }

        return labels;
    }

    private static ContractValue? True(ReadingContext context, Member member, OutputContract output)
    {
        if (member.Marker.NamedConstant("True") is not { IsNull: false } constant)
            return null;
        var wrong = ClassLabel.Read(constant, out var label);
        var problem = output.Type != ElementType.Bool ? "is not a bool"
            : wrong is not null ? "has a label " + wrong
            : output.Element != ElementType.Unspecified && IsText(output.Element) != IsText(label.Type) ? $"reads labels of {output.Element}"
            : null;
        if (problem is null)
            return label;
        context.Report(RuleIds.InvalidTrueLabel, member.Property, member.Marker, member.Name, problem);
        return null;
    }

    private static bool IsText(ElementType type) => type == ElementType.String;

    private static void Report(ReadingContext context, Member member, AttributeData attribute, string problem) =>
        context.Report(RuleIds.InvalidLabels, member.Property, attribute, member.Name, problem);
}
