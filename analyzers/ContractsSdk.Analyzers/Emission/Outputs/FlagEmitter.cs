using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how a bool is read: the label that means true, or every label but zero.</summary>
internal static class FlagEmitter
{
    public static void Emit(SourceWriter writer, EmittedOutput output)
    {
        if (output.Element == ElementType.String)
        {
            var label = Literal.Utf8(output.Contract.True?.Text ?? "");
            writer.Line($"var {output.Local} = global::System.MemoryExtensions.SequenceEqual({output.Read}, {label});");
            return;
        }

        if (output.Element is not (ElementType.Float16 or ElementType.BFloat16 or ElementType.Float32 or ElementType.Float64))
        {
            writer.Line($"var {output.Local} = {Comparison(output.Read, output.Element, output.Contract.True)};");
            return;
        }

        var (read, type) = Scalar.Float(output);
        writer.Line($"var {output.ElementLocal} = {read};");
        writer.Line($"var {output.Local} = {Comparison(output.ElementLocal, type, output.Contract.True)};");
        writer.Line($"if (!{RangeTest.IsFinite(output.ElementLocal, type)})");
        using (writer.Indented())
            writer.Line(output.Finding("NotFinite"));
    }

    private static string Comparison(string element, ElementType type, ContractValue? label)
    {
        var number = type == ElementType.Bool ? ElementType.UInt8 : type;
        if (label is not { } stated)
            return $"{element} != {Literal.Compared(new ContractValue(number, "0"))}";
        return stated.TryConvert(number, out var converted) ? $"{element} == {Literal.Compared(converted)}" : "false";
    }
}
