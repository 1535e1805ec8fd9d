using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the call of an encoder of the user's. All that is checked before is that there is a value.</summary>
internal static class EncoderEmitter
{
    public static void EmitCheck(SourceWriter writer, EmittedFeature feature, EncoderSpelling encoder)
    {
        if (!encoder.CanBeNull)
            return;
        writer.Separate();
        writer.Line($"// {FeatureSummary.Of(feature)}");
        writer.Line($"if ({feature.Read} is null)");
        using (writer.Indented())
            writer.Line(new Check("", "Missing").Finding(feature.Subject));
    }

    /// <param name="writer">Where to.</param>
    /// <param name="feature">The feature.</param>
    /// <param name="encoder">The encoder.</param>
    /// <param name="target">Its places in the tensor.</param>
    public static void EmitCall(SourceWriter writer, EmittedFeature feature, EncoderSpelling encoder, string target)
    {
        var value = feature.Member.IsNullableValue ? feature.Read + ".GetValueOrDefault()" : feature.Contract.Nullable ? feature.Read + "!" : feature.Read;
        writer.Line($"var {feature.Local} = {value};");
        writer.Line(
            $"global::ContractsSdk.Generated.Encoder.Write<{encoder.Type}, {encoder.Value}, {CSharpType.Of(feature.Element)}>" +
            $"(in {feature.Local}, {target});");
    }
}
