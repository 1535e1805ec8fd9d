using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Verification;

/// <summary>Holds the labels an output may have against the classes of its model, where the model's nodes tell them.</summary>
internal static class LabelVerifier
{
    private const string Zero = "0";

    public static IEnumerable<SignatureDifference> Compare(
        string subject, OutputTensor tensor, OutputContract output, TensorSignature found)
    {
        if (tensor.IsMap || found.Labels.IsEmpty || tensor.Element != found.Element && !output.Vector)
            return [];
        var difference = output.Type == ElementType.Bool ? Truth(subject, output, found.Labels)
            : output.Labels.IsEmpty ? null
            : output.Vector ? Order(subject, output, found.Labels)
            : tensor.Element == ElementType.String ? Names(subject, output, found.Labels)
            : Numbers(subject, output, found.Labels);
        return difference is null ? [] : [difference with { Output = output.Name }];
    }

    // A text label is one of those the contract lists, whatever their order.
    private static SignatureDifference? Names(string subject, OutputContract output, EquatableArray<ContractValue> classes)
    {
        var known = new HashSet<string>(output.Labels.Select(label => label.Name), StringComparer.Ordinal);
        return classes.All(label => known.Contains(label.Text)) ? null : Differ(subject, output, classes);
    }

    // A number is the place of its label, or the number of an enum's member.
    private static SignatureDifference? Numbers(string subject, OutputContract output, EquatableArray<ContractValue> classes)
    {
        var known = new HashSet<string>(
            output.Labels.Select((label, index) => (label.Code ?? index).ToString(CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        string[] beyond = [.. classes.Select(label => label.Text).Where(label => !known.Contains(label))];
        return beyond.Length == 0 ? null : new(
            RuleIds.ClassIndexOutOfRange, subject, $"the {Wording.Number(known.Count)} classes " + Wording.List([.. known]),
            "also " + Wording.List(beyond), "labels stand in the order of the model's classes");
    }

    // What a vector's elements are called is their place.
    private static SignatureDifference? Order(string subject, OutputContract output, EquatableArray<ContractValue> classes) =>
        classes[0].Type != ElementType.String || classes.Select(label => label.Text).SequenceEqual(output.Labels.Select(label => label.Name))
            ? null
            : Differ(subject, output, classes, "in the order of the model's classes");

    private static SignatureDifference? Truth(string subject, OutputContract output, EquatableArray<ContractValue> classes)
    {
        if (output.True is { } label)
        {
            return classes.Any(known => known.Text == label.Text) ? null : new(
                RuleIds.ClassNamesDiffer, subject, "the class " + Wording.Value(label) + ", which means true", Wording.Values(classes),
                NearestName.Find(label.Text, classes.Select(known => known.Text)) is { } near ? "did you mean " + Wording.Name(near) + "?" : null);
        }

        return classes[0].Type == ElementType.String || classes.Any(known => known.Text == Zero) ? null : new(
            RuleIds.ClassNamesDiffer, subject, "a class 0, which means false", Wording.Values(classes), "say which one means true: True = …");
    }

    private static SignatureDifference Differ(
        string subject, OutputContract output, EquatableArray<ContractValue> classes, string? hint = null) => new(
        RuleIds.ClassNamesDiffer, subject, "the classes " + Wording.Names([.. output.Labels.Select(label => label.Name)]), Wording.Values(classes),
        hint);
}
