using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Layout;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits <c>Encode</c>: tensor by tensor, in the order of the elements.</summary>
internal static class EncodeEmitter
{
    public const string Place = "global::ContractsSdk.Engines.EngineSlot slot, int row";

    public static void Emit(SourceWriter writer, ClientPlan plan)
    {
        var header = $"public override void Encode(in {plan.Declaration.FeaturesType} features, {Place})";
        if (plan.FeaturesAreClass)
        {
            writer.Line($"{header} => EncodeRow(features, slot, row);");
            writer.Separate();
            writer.Line("// By value: read through a reference, the row would have to be looked up again after every store.");
            header = $"private static void EncodeRow({ByValue(plan)} features, {Place})";
        }

        writer.Line(header);
        using (writer.Braces("}"))
            EmitRow(writer, plan, plan.Features, []);
    }

    /// <summary>The features as a parameter that costs no look-up for each member.</summary>
    public static string ByValue(ClientPlan plan) => plan.FeaturesAreClass ? plan.Declaration.FeaturesType : "in " + plan.Declaration.FeaturesType;

    /// <summary>Emits the stores of a row.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The client.</param>
    /// <param name="features">Its features, each where it is written.</param>
    /// <param name="packed">What is written several at once.</param>
    public static void EmitRow(SourceWriter writer, ClientPlan plan, IReadOnlyList<EmittedFeature> features, IReadOnlyList<PackedRange> packed)
    {
        foreach (var tensor in features.GroupBy(feature => feature.Placement.Tensor).OrderBy(group => group.Key))
        {
            Emit(
                writer, plan, tensor.Key, [.. tensor.OrderBy(feature => feature.Placement.Offset).ThenBy(feature => feature.Subject)],
                packed.FirstOrDefault(range => range.Tensor == tensor.Key));
        }
    }

    private static void Emit(SourceWriter writer, ClientPlan plan, int position, IReadOnlyList<EmittedFeature> features, PackedRange? packed)
    {
        var tensor = features[0].Tensor;
        var inputs = position == plan.Scalars?.Position ? plan.Scalars.Field : Literal.Of(position);
        var row = $"slot.Input<{CSharpType.Of(tensor.Element)}>({inputs}, row)";
        if (features.Count > 1)
            writer.Separate();
        if (features.Count > 1 && tensor.Element != ElementType.String)
        {
            writer.Line($"var {plan.TensorLocals[position]} = {row};");
            row = plan.TensorLocals[position];
        }

        foreach (var feature in features)
        {
            if (packed?.Runs.FirstOrDefault(run => run.Has(feature)) is not { } run)
                Emit(writer, feature, row);
            else if (run.BeginsWith(feature))
                TryEncodeEmitter.EmitRun(writer, packed, run, row);
        }
    }

    private static void Emit(SourceWriter writer, EmittedFeature feature, string row)
    {
        if (feature.IsText && feature.Contract.IsVector)
            EmitTexts(writer, feature);
        else if (feature.IsText)
            EmitText(writer, feature);
        else if (feature.Contract.IsVector)
            VectorEncodeEmitter.Emit(writer, feature, row);
        else if (feature.Contract.Encoding == FeatureEncoding.OneHot)
            EmitOneHot(writer, feature, row);
        else
            ElementEmitter.Emit(writer, feature, $"{row}[{Literal.Of(feature.Placement.Offset)}]");
    }

    private static void EmitText(SourceWriter writer, EmittedFeature feature)
    {
        var (value, placement) = (GivenValue.Checked(feature), feature.Placement);
        var element = Element(feature.Tensor, placement.Offset);
        var text = !feature.HasCategories ? value
            : feature.HasManyCategories ? CategoryEmitter.Known(feature, value)
            : $"{feature.ValueMethod}({value})";
        writer.Line($"global::ContractsSdk.Generated.Text.Write(slot, {Literal.Of(placement.Tensor)}, {element}, {text});");
    }

    private static void EmitTexts(SourceWriter writer, EmittedFeature feature)
    {
        var (texts, placement) = (VectorElement.Span(feature, feature.Read), feature.Placement);
        var missing = Literal.Of(feature.Contract.Missing?.Text ?? "");
        writer.Line(
            $"global::ContractsSdk.Generated.Text.WriteRow(slot, {Literal.Of(placement.Tensor)}, {Element(feature.Tensor, placement.Offset)}, {texts}, {Literal.Of(placement.Width)}, {missing});");
    }

    private static string Element(InputTensor tensor, int offset)
    {
        var start = tensor.Width == 1 ? "row" : $"row * {Literal.Of(tensor.Width)}";
        return offset == 0 ? start : $"{start} + {Literal.Of(offset)}";
    }

    private static void EmitOneHot(SourceWriter writer, EmittedFeature feature, string row)
    {
        var (offset, width) = (feature.Placement.Offset, feature.Placement.Width);
        var elements = width == feature.Tensor.Width ? row : $"{row}.Slice({Literal.Of(offset)}, {Literal.Of(width)})";
        var write = feature.Element == ElementType.BFloat16 ? "WriteBFloat16" : "Write";
        writer.Line($"global::ContractsSdk.Generated.OneHot.{write}({elements}, {feature.IndexMethod}({GivenValue.Checked(feature)}));");
    }
}
