using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how a whole row is read: into an array that is the caller's, or into a struct that holds the elements itself.</summary>
internal static class VectorEmitter
{
    public static void Emit(SourceWriter writer, EmittedOutput output)
    {
        if (output.Member.Vector == VectorKind.Inline)
            EmitInline(writer, output);
        else
            EmitArray(writer, output);
        if (output.Contract.Type is ElementType.Bool or ElementType.String || (IsExact(output) && output.Contract.Range is null))
            return;
        using (writer.Block($"foreach (var {output.ElementLocal} in {output.Local})"))
        {
            writer.Line($"if ({Wrong(output)})");
            using (writer.Braces("}"))
            {
                writer.Line(IsExact(output) ? output.Finding("OutOfRange") : ScoreEmitter.Finding(output, Score(output)));
                writer.Line("break;");
            }
        }
    }

    // What is no decimal has a finding of its own; integers are all numbers there are.
    private static bool IsExact(EmittedOutput output) => CSharpType.IsInteger(output.Contract.Type) || output.Contract.Type == ElementType.Decimal;

    // Halves are compared as floats, which have literals.
    private static string Score(EmittedOutput output) =>
        output.Contract.Type == ElementType.Float16 ? $"(float){output.ElementLocal}" : output.ElementLocal;

    private static string Wrong(EmittedOutput output) => IsExact(output)
        ? RangeTest.Outside(output.ElementLocal, output.Contract.Type, output.Contract.Range!) ?? "false"
        : ScoreEmitter.Wrong(ScoreEmitter.Widened(output), Score(output));

    private static void EmitArray(SourceWriter writer, EmittedOutput output)
    {
        writer.Line($"var {output.Local} = {Array(output)};");
        if (output.Contract.Length is { } length)
            EmitLength(writer, output, output.Local, length);
    }

    private static void EmitInline(SourceWriter writer, EmittedOutput output)
    {
        writer.Line($"var {output.RowLocal} = {output.Row};");
        writer.Line($"var {output.Local} = default({output.Member.Type});");
        EmitLength(writer, output, output.RowLocal, output.Contract.Length ?? 0);
        writer.Line("else");
        using (writer.Indented())
            writer.Line(Copy(output));
    }

    private static void EmitLength(SourceWriter writer, EmittedOutput output, string vector, int length)
    {
        writer.Line($"if ({vector}.Length != {Literal.Of(length)})");
        using (writer.Indented())
            writer.Line(output.Finding("Length"));
    }

    private static string Array(EmittedOutput output)
    {
        if (output.Contract.Type == ElementType.String)
            return $"global::ContractsSdk.Generated.Text.ReadRow(slot, {Literal.Of(output.Placement.Tensor)}, row)";
        var type = CSharpType.Of(output.Contract.Type);
        if (output.Contract.Type == ElementType.Bool)
            return $"global::ContractsSdk.Generated.Flags.ToArray({output.Row})";
        if (output.Contract.Type == ElementType.Decimal)
            return Decimals(output);
        if (output.Element == output.Contract.Type)
            return $"{output.Row}.ToArray()";
        return output.Element == ElementType.BFloat16
            ? $"global::ContractsSdk.Generated.Scores.ToArrayOfBFloat16<{type}>({output.Row})"
            : $"global::ContractsSdk.Generated.Scores.ToArray<{CSharpType.Of(output.Element)}, {type}>({output.Row})";
    }

    private static string Decimals(EmittedOutput output)
    {
        var method = output.Element == ElementType.BFloat16 ? "ToDecimalsOfBFloat16" : $"ToDecimals<{CSharpType.Of(output.Element)}>";
        var rest = CSharpType.IsInteger(output.Element) ? "" : $", {Literal.Of(output.Subject)}, ref findings";
        return $"global::ContractsSdk.Generated.Scores.{method}({output.Row}{rest})";
    }

    private static string Copy(EmittedOutput output)
    {
        var type = CSharpType.Of(output.Contract.Type);
        if (output.Contract.Type == ElementType.Bool)
            return $"global::ContractsSdk.Generated.Flags.Copy({output.RowLocal}, {output.Local});";
        if (output.Element == output.Contract.Type)
            return $"{output.RowLocal}.CopyTo({output.Local});";
        return output.Element == ElementType.BFloat16
            ? $"global::ContractsSdk.Generated.Scores.CopyOfBFloat16<{type}>({output.RowLocal}, {output.Local});"
            : $"global::ContractsSdk.Generated.Scores.Copy<{CSharpType.Of(output.Element)}, {type}>({output.RowLocal}, {output.Local});";
    }
}
