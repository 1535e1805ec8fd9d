namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how a whole row is read: into an array that is the caller's.</summary>
internal static class VectorEmitter
{
    public static void Emit(SourceWriter writer, EmittedOutput output)
    {
        var contract = output.Contract;
        writer.Line($"var {output.Local} = {Array(output)};");
        if (contract.Length is { } length)
        {
            writer.Line($"if ({output.Local}.Length != {Literal.Of(length)})");
            using (writer.Indented())
                writer.Line(output.Finding("Length"));
        }

        using (writer.Block($"foreach (var {output.ElementLocal} in {output.Local})"))
        {
            writer.Line($"if ({ScoreEmitter.Wrong(output, output.ElementLocal)})");
            using (writer.Braces("}"))
            {
                writer.Line(ScoreEmitter.Finding(output, output.ElementLocal));
                writer.Line("break;");
            }
        }
    }

    private static string Array(EmittedOutput output)
    {
        var type = CSharpType.Of(output.Contract.Type);
        if (output.Element == output.Contract.Type)
            return $"{output.Row}.ToArray()";
        return output.Element == ElementType.BFloat16
            ? $"global::ContractsSdk.Generated.Scores.ToArrayOfBFloat16<{type}>({output.Row})"
            : $"global::ContractsSdk.Generated.Scores.ToArray<{CSharpType.Of(output.Element)}, {type}>({output.Row})";
    }
}
