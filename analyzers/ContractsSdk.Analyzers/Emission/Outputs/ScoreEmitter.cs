namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how a float or double is read: finite, and in the range the contract promises.</summary>
internal static class ScoreEmitter
{
    public static void Emit(SourceWriter writer, EmittedOutput output)
    {
        var (read, from) = Scalar.Float(output);
        var type = output.Contract.Type;
        writer.Line($"var {output.Local} = {(from == type ? read : $"({CSharpType.Of(type)}){read}")};");
        writer.Line($"if ({Wrong(output, output.Local)})");
        using (writer.Indented())
            writer.Line(Finding(output, output.Local));
    }

    /// <summary>The condition under which a score breaks the contract.</summary>
    public static string Wrong(EmittedOutput output, string score) => output.Contract.Range is { } range
        ? $"!({RangeTest.Inside(score, output.Contract.Type, range)})"
        : $"!{RangeTest.IsFinite(score, output.Contract.Type)}";

    /// <summary>The statement that says which rule it breaks.</summary>
    public static string Finding(EmittedOutput output, string score) =>
        new Check("", null, $"global::ContractsSdk.Generated.BrokenRule.OfOutput({score})").Finding(output.Subject);
}
