using System.Linq;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>
/// Emits <c>TryEncode</c> where neighbours in a row can be written together: each member is read once, and what is checked is what the model
/// gets. Looking at a row again just after it was written would wait for the processor to have written it: 9 ns of the 17 that 20 numbers took,
/// where this takes 8, and a store each without any check 9.
/// </summary>
internal static class TryEncodeEmitter
{
    private const string InputRow = "global::ContractsSdk.Engines.InputRow";

    public static void EmitRanges(SourceWriter writer, ClientPlan plan)
    {
        if (plan.Scalars is { } scalars)
        {
            writer.Separate();
            writer.Line($"private static readonly {InputRow} {scalars.Field} = new({string.Join(", ", scalars.Tensors.Select(tensor => Literal.Of(tensor)))});");
        }

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
        writer.Line($"public override bool TryEncode(in {plan.Declaration.FeaturesType} features, {EncodeEmitter.Place})");
        using (writer.Braces("}"))
        {
            if (plan.Features.Any(feature => !plan.IsCheckedAtOnce(feature)))
            {
                writer.Line("var findings = default(global::ContractsSdk.Generated.Findings);");
                writer.Line("ValidateRest(in features, ref findings);");
                writer.Line("return !findings.Any && TryEncodeRow(features, slot, row);");
            }
            else
            {
                writer.Line("return TryEncodeRow(features, slot, row);");
            }
        }

        writer.Separate();
        writer.Line($"private static bool TryEncodeRow({EncodeEmitter.ByValue(plan)} features, {EncodeEmitter.Place})");
        using (writer.Braces("}"))
        {
            writer.Line("var inside = true;");
            EncodeEmitter.EmitRow(writer, plan, plan.PackedFeatures, plan.PackedRanges);
            if (plan.Scalars is { } scalars)
                writer.Line($"slot.Spread<float>({scalars.Field}, row);");
            writer.Separate();
            writer.Line("return inside;");
        }
    }

    /// <summary>Emits the store of neighbours, with the question whether each is in its range.</summary>
    public static void EmitRun(SourceWriter writer, PackedRange range, PackedRun run, string row) => writer.Line(
        $"inside &= global::ContractsSdk.Generated.PackedRanges.Write({row}, {Literal.Of(run.Offset)}, {run.Vector}, {range.LeastField}, {range.GreatestField});");
}
