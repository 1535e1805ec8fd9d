namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how a label is read as a text or an enum's member.</summary>
internal static class LabelEmitter
{
    public static void Emit(SourceWriter writer, EmittedOutput output)
    {
        if (output.Contract.Labels.IsEmpty && output.Member.Enum is null)
        {
            var position = Literal.Of(output.Placement.Tensor);
            writer.Line($"var {output.Local} = global::ContractsSdk.Generated.Text.Read(slot, {position}, {output.TextElement});");
            return;
        }

        using (writer.Block($"if ({output.LabelMethod}({output.Read}) is not {{ }} {output.Local})"))
        {
            writer.Line(output.Finding("UnknownCategory"));
            writer.Line($"{output.Local} = {(output.Member.Enum is null ? "\"\"" : "default")};");
        }
    }
}
