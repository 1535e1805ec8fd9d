using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Says again what <c>[Resilience]</c> declares, so that nobody has to reflect for it.</summary>
internal static class ResilienceEmitter
{
    public static void Emit(SourceWriter writer, ClientDeclaration declaration)
    {
        if (declaration.Resilience.IsEmpty)
            return;
        writer.Separate();
        writer.Line("public override global::ContractsSdk.ResilienceAttribute Resilience { get; } = new()");
        writer.Line("{");
        using (writer.Indented())
        {
            foreach (var argument in declaration.Resilience)
                writer.Line(argument + ",");
        }

        writer.Line("};");
    }
}
