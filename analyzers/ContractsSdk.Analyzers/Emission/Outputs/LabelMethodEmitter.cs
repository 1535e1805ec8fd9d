using System.Collections.Generic;
using System.Linq;
using System.Text;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the methods that find a label: no text is made of a label the contract knows.</summary>
internal static class LabelMethodEmitter
{
    // From here on a text is compared with those of its length only.
    private const int Many = 8;

    /// <summary>Emits the list, where there is one.</summary>
    public static void EmitList(SourceWriter writer, EmittedOutput output)
    {
        if (!output.HasManyLabels)
            return;
        writer.Separate();
        writer.Line($"private static readonly global::ContractsSdk.Generated.LabelList {output.ListField} = new(");
        using (writer.Indented())
        {
            var last = output.Contract.Labels.Count - 1;
            foreach (var (label, i) in output.Contract.Labels.Select((label, i) => (label, i)))
                writer.Line(Literal.Of(label.Name) + (i == last ? ");" : ","));
        }
    }

    /// <summary>Emits the method.</summary>
    public static void EmitMethod(SourceWriter writer, EmittedOutput output)
    {
        var contract = output.Contract;
        if (contract.Vector || contract.Type is not (ElementType.String or ElementType.Enum))
            return;
        if (contract.Labels.IsEmpty && output.Member.Enum is null)
            return;
        writer.Separate();
        if (output.HasManyLabels)
            writer.Line($"private static string? {output.LabelMethod}(global::System.ReadOnlySpan<byte> label) => {output.ListField}.Find(label);");
        else if (output.Element == ElementType.String)
            EmitOfText(writer, output);
        else
            EmitOfNumber(writer, output);
    }

    private static void EmitOfNumber(SourceWriter writer, EmittedOutput output)
    {
        writer.Line($"private static {Type(output)}? {output.LabelMethod}({CSharpType.Of(output.Element)} label) => label switch");
        using (writer.Braces("};"))
        {
            foreach (var (category, i) in output.Contract.Labels.Select((category, i) => (category, i)))
            {
                if (ContractValue.Of(category.Code ?? i).TryConvert(output.Element, out var number))
                    writer.Line($"{Literal.Compared(number)} => {Value(output, category)},");
            }

            writer.Line("_ => null,");
        }
    }

    private static void EmitOfText(SourceWriter writer, EmittedOutput output)
    {
        writer.Line($"private static {Type(output)}? {output.LabelMethod}(global::System.ReadOnlySpan<byte> label)");
        using (writer.Braces("}"))
        {
            if (output.Contract.Labels.Count <= Many)
            {
                EmitComparisons(writer, output, output.Contract.Labels);
                writer.Line("return null;");
                return;
            }

            using (writer.Block("switch (label.Length)"))
            {
                foreach (var group in output.Contract.Labels.GroupBy(label => Encoding.UTF8.GetByteCount(label.Name)).OrderBy(group => group.Key))
                {
                    writer.Line($"case {Literal.Of(group.Key)}:");
                    using (writer.Indented())
                    {
                        EmitComparisons(writer, output, group);
                        writer.Line("return null;");
                    }
                }

                writer.Line("default:");
                using (writer.Indented())
                    writer.Line("return null;");
            }
        }
    }

    private static void EmitComparisons(SourceWriter writer, EmittedOutput output, IEnumerable<Category> labels)
    {
        foreach (var label in labels)
        {
            writer.Line($"if (global::System.MemoryExtensions.SequenceEqual(label, {Literal.Utf8(label.Name)}))");
            using (writer.Indented())
                writer.Line($"return {Value(output, label)};");
        }
    }

    private static string Type(EmittedOutput output) => output.Member.Enum?.Type ?? "string";

    private static string Value(EmittedOutput output, Category label) =>
        output.Member.Enum is { } @enum ? EnumMember.Of(@enum, label.Name) : Literal.Of(label.Name);
}
