namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how a float or double is read: finite, and in the range the contract promises.</summary>
internal static class ScoreEmitter
{
    public static void Emit(SourceWriter writer, EmittedOutput output)
    {
        var (read, from) = Scalar.Float(output);
        var type = output.Contract.Type;
        if (type == ElementType.Float16)
        {
            EmitHalf(writer, output, from == ElementType.Float32 ? read : $"(float){read}");
            return;
        }

        writer.Line($"var {output.Local} = {(from == type ? read : $"({CSharpType.Of(type)}){read}")};");
        writer.Line($"if ({Wrong(output, output.Local)})");
        using (writer.Indented())
            writer.Line(Finding(output, output.Local));
    }

    private static void EmitHalf(SourceWriter writer, EmittedOutput output, string read)
    {
        var half = CSharpType.Of(ElementType.Float16);
        var wide = Widened(output);
        writer.Line($"var {output.Local} = ({half}){Conversion.Operand(read)};");
        writer.Line($"var {output.ElementLocal} = (float){output.Local};");
        writer.Line($"if ({Wrong(wide, output.ElementLocal)})");
        using (writer.Indented())
            writer.Line(Finding(wide, output.ElementLocal));
    }

    /// <summary>What a contract says of halves, said of floats; what it says of others as it is.</summary>
    public static EmittedOutput Widened(EmittedOutput output) => output.Contract.Type != ElementType.Float16 ? output : output with
    {
        Contract = output.Contract with { Type = ElementType.Float32, Range = Emission.Widened.Of(output.Contract.Range) },
    };

    /// <summary>The condition under which a score breaks the contract.</summary>
    public static string Wrong(EmittedOutput output, string score) => output.Contract.Range is { } range
        ? $"!({RangeTest.Inside(score, output.Contract.Type, range)})"
        : $"!{RangeTest.IsFinite(score, output.Contract.Type)}";

    /// <summary>The statement that says which rule it breaks.</summary>
    public static string Finding(EmittedOutput output, string score) =>
        new Check("", null, $"global::ContractsSdk.Generated.BrokenRule.OfOutput({score})").Finding(output.Subject);
}
