namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how a decimal is read: the nearest to the model's number.</summary>
internal static class DecimalEmitter
{
    public static void Emit(SourceWriter writer, EmittedOutput output)
    {
        var outside = output.Contract.Range is { } range ? RangeTest.Outside(output.Local, ElementType.Decimal, range) : null;
        if (CSharpType.IsInteger(output.Element))
        {
            writer.Line($"var {output.Local} = (decimal){output.Read};");
            if (outside is not null)
                EmitOutOfRange(writer, output, outside);
            return;
        }

        var subject = Literal.Of(output.Subject);
        var read = $"global::ContractsSdk.Generated.Scores.TryReadDecimal({Scalar.Float(output).Read}, {subject}, ref findings, out var {output.Local})";
        if (outside is null)
            writer.Line($"_ = {read};");
        else
            EmitOutOfRange(writer, output, $"{read} && {outside}");
    }

    private static void EmitOutOfRange(SourceWriter writer, EmittedOutput output, string condition)
    {
        writer.Line($"if ({condition})");
        using (writer.Indented())
            writer.Line(output.Finding("OutOfRange"));
    }
}
