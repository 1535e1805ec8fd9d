using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how a vector goes into its tensor: copied as it is, or element by element.</summary>
internal static class VectorEncodeEmitter
{
    /// <param name="writer">Where to.</param>
    /// <param name="feature">The feature.</param>
    /// <param name="row">The row of the tensor.</param>
    public static void Emit(SourceWriter writer, EmittedFeature feature, string row)
    {
        var (offset, width) = (feature.Placement.Offset, feature.Placement.Width);
        var target = width == feature.Tensor.Width ? row : $"{row}.Slice({Literal.Of(offset)}, {Literal.Of(width)})";
        if (feature.Member.Vector != VectorKind.Array || feature.Contract.Missing is null)
        {
            EmitElements(writer, feature, Given(feature), target);
            return;
        }

        using (writer.Block($"if ({feature.Read} is {{ }} {feature.Local})"))
            EmitElements(writer, feature, feature.Local, target);
        writer.Line("else");
        using (writer.Indented())
            writer.Line($"{target}.Fill({Missing(feature)});");
    }

    // Of a row that has passed every check it is not null.
    private static string Given(EmittedFeature feature) =>
        feature.Member.Vector == VectorKind.Array && feature.Contract.Nullable ? feature.Read + "!" : feature.Read;

    private static void EmitElements(SourceWriter writer, EmittedFeature feature, string read, string target)
    {
        var (from, to, i) = (VectorElement.Span(feature, read), feature.TargetLocal, feature.ItemLocal);
        if (VectorElement.AreCopied(feature) && feature.Member.Vector != VectorKind.Inline)
        {
            writer.Line($"{from}.CopyTo({target});");
            return;
        }

        writer.Line($"var {feature.SourceLocal} = {from};");
        from = feature.SourceLocal;
        if (VectorElement.AreCopied(feature))
        {
            writer.Line($"((global::System.ReadOnlySpan<{CSharpType.Of(feature.Contract.Type)}>){from}).CopyTo({target});");
            return;
        }

        writer.Line($"var {to} = {target};");
        using (writer.Block($"for (var {i} = 0; {i} < {to}.Length; {i}++)"))
        {
            var element = VectorElement.Of(feature, $"{from}[{i}]") with { Local = feature.ItemLocal + "Value" };
            ElementEmitter.Emit(writer, element, $"{to}[{i}]");
        }
    }

    private static string Missing(EmittedFeature feature)
    {
        var element = VectorElement.Of(feature, "");
        return feature.PassesNaN
            ? ElementNumber.NaN(feature.Element)
            : Scaled.Element(element, Literal.Of(feature.Contract.Missing!.Value));
    }
}
