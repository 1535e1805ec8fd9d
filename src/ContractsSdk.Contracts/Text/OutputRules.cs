using static ContractsSdk.Contracts.Text.FactRule<ContractsSdk.Contracts.OutputContract>;

namespace ContractsSdk.Contracts.Text;

/// <summary>The facts of an output.</summary>
internal static class OutputRules
{
    /// <summary>Scope <c>out</c>. The type first: values are read in it.</summary>
    public static readonly FactRule<OutputContract>[] Out =
    [
        Word("type", Vocabularies.Types, output => output.Type, (output, type) => output with { Type = type }),
        String("tensor", output => output.Tensor, (output, text) => output with { Tensor = text }),
        Word("element", Vocabularies.Types, output => output.Element, (output, type) => output with { Element = type }),
        Integer("index", output => output.Index, (output, index) => output with { Index = index }),
        Value("key", output => output.Type, output => output.Key, (output, value) => output with { Key = value }),
        Flag("vector", output => output.Vector, output => output with { Vector = true }),
        Integer("length", output => output.Length, (output, length) => output with { Length = length }),
        Word("meaning", Vocabularies.Meanings, output => output.Meaning, (output, value) => output with { Meaning = value }),
        RangeRules.Bounds<OutputContract>(output => output.Type, output => output.Range, (output, range) => output with { Range = range }),
        RangeRules.Exclusive<OutputContract>(output => output.Range, (output, range) => output with { Range = range }),
        CategoryRule.Of<OutputContract>("label", output => output.Labels, (output, labels) => output with { Labels = labels }),
        Flag("open", output => output.LabelsOpen, output => output with { LabelsOpen = true }),
        String("positive", output => output.Positive, (output, text) => output with { Positive = text }),
        Value("threshold", output => output.Type, output => output.Threshold, (output, value) => output with { Threshold = value }),
        Value("true", output => output.Type, output => output.True, (output, value) => output with { True = value }),
        String("unit", output => output.Unit, (output, text) => output with { Unit = text }),
        Set("former", output => output.FormerNames, (output, names) => output with { FormerNames = names }),
        Flag("deprecated", output => output.Deprecated, output => output with { Deprecated = true }),
        String("description", output => output.Description, (output, text) => output with { Description = text }),
    ];

    /// <summary>Scope <c>clr</c>.</summary>
    public static readonly FactRule<OutputContract>[] Clr =
    [
        String("out", output => output.ClrName, (output, text) => output with { ClrName = text }),
    ];
}
