namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the file that says which version of the seam the clients of an assembly were generated against.</summary>
internal static class AssemblyEmitter
{
    /// <summary>No type can be called so.</summary>
    public const string HintName = "[assembly].g.cs";

    private const int Schema = 1;

    public static string Emit()
    {
        var writer = new SourceWriter();
        GeneratedCode.EmitHead(writer);
        writer.Line($"[assembly: global::ContractsSdk.Generated.GeneratedContracts(schema: {Literal.Of(Schema)})]");
        return writer.ToString();
    }
}
