using System.Linq;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>
/// Emits <c>TryEncode</c> where ranges can be held against a whole row of a tensor at once: each member is read once, and what is checked is
/// what the model gets.
/// </summary>
internal static class TryEncodeEmitter
{
    public static void EmitRanges(SourceWriter writer, ClientPlan plan)
    {
        // Arrays that are made once: a span over constants is free in an optimised build, and costs garbage for every row in a Debug one.
        foreach (var range in plan.PackedRanges)
        {
            writer.Separate();
            writer.Line($"private static readonly float[] {range.LeastField} = [{string.Join(", ", range.Least)}];");
            writer.Separate();
            writer.Line($"private static readonly float[] {range.GreatestField} = [{string.Join(", ", range.Greatest)}];");
        }
    }

    public static void Emit(SourceWriter writer, ClientPlan plan)
    {
        if (plan.PackedRanges.Count == 0)
            return;
        writer.Separate();
        writer.Line($"public override bool TryEncode(in {plan.Declaration.FeaturesType} features, global::ContractsSdk.Engines.EngineSlot slot, int row)");
        using (writer.Braces("}"))
        {
            writer.Line("var findings = default(global::ContractsSdk.Generated.Findings);");
            writer.Line("ValidateRest(in features, ref findings);");
            writer.Line("if (findings.Any)");
            using (writer.Indented())
                writer.Line("return false;");
            writer.Line("Encode(in features, slot, row);");
            var ranges = plan.PackedRanges.Select(range =>
                $"global::ContractsSdk.Generated.PackedRanges.Hold(slot.Input<float>({Literal.Of(range.Tensor)}, row), {range.LeastField}, {range.GreatestField})");
            writer.Line($"return {string.Join(" && ", ranges)};");
        }
    }
}
