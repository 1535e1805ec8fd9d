using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Says again what <c>[Resilience]</c> and <c>[Batching]</c> declare, so that nobody has to reflect for it.</summary>
internal static class ResilienceEmitter
{
    public static void Emit(SourceWriter writer, ClientDeclaration declaration)
    {
        if (!declaration.Resilience.IsEmpty)
            Emit(writer, "Resilience", declaration.Resilience);
        if (declaration.Batching is { } batching)
            Emit(writer, "Batching", batching);
    }

    private static void Emit(SourceWriter writer, string name, EquatableArray<string> arguments)
    {
        writer.Separate();
        writer.Line($"public override global::ContractsSdk.{name}Attribute {name} {{ get; }} = new()");
        writer.Line("{");
        using (writer.Indented())
        {
            foreach (var argument in arguments)
                writer.Line(argument + ",");
        }

        writer.Line("};");
    }
}
