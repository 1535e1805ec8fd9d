using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts.Values;

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
        if (feature.Member.Encoder is { } encoder)
        {
            EncoderEmitter.EmitCall(writer, feature, encoder, target);
            return;
        }

        if (feature.Contract.Axis is not null)
        {
            EmitOpen(writer, feature, target);
            return;
        }

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

    /// <summary>The elements, and behind them what fills the row up to the longest one of the run.</summary>
    private static void EmitOpen(SourceWriter writer, EmittedFeature feature, string row)
    {
        var (from, to, i) = (feature.SourceLocal, feature.TargetLocal, feature.ItemLocal);
        writer.Line($"var {from} = {VectorElement.Span(feature, Given(feature))};");
        writer.Line($"var {to} = {row};");
        if (VectorElement.AreCopied(feature))
        {
            writer.Line($"{from}.CopyTo({to});");
        }
        else
        {
            using (writer.Block($"for (var {i} = 0; {i} < {from}.Length; {i}++)"))
                ElementEmitter.Emit(writer, VectorElement.Of(feature, $"{from}[{i}]") with { Local = i + "Value" }, $"{to}[{i}]");
        }

        var pad = feature.Contract.Pad ?? new ContractValue(ElementType.Int32, "0");
        writer.Line($"{to}.Slice({from}.Length).Fill({Pad(pad, feature.Element)});");
    }

    private static string Pad(ContractValue pad, ElementType element) =>
        pad.Type == ElementType.Bool ? Conversion.Of(pad.Text, ElementType.Bool, element) : ElementNumber.Of(pad, element);

    // Of a row that has passed every check it is not null.
    public static string Given(EmittedFeature feature) =>
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
            : Scaled.Element(element, Literal.Of(element.Contract.Missing!.Value));
    }
}
