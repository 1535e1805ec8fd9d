namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the field that holds a regular expression: built once, with the client's first use.</summary>
internal static class PatternEmitter
{
    public static void Emit(SourceWriter writer, EmittedFeature feature)
    {
        if (feature.Contract.Pattern is not { } pattern || feature.HasCategories)
            return;
        writer.Line(
            $"private static readonly global::ContractsSdk.Generated.TextPattern {feature.PatternField} = new({Literal.Of(pattern)});");
    }
}
