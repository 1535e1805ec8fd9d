using System.Linq;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits <c>Measure</c>: how long a row is along each open axis. All its vectors along one are as long, so one of them is asked.</summary>
internal static class MeasureEmitter
{
    public static void Emit(SourceWriter writer, ClientPlan plan)
    {
        var open = plan.Features
            .Where(feature => feature.Tensor.Axis is not null && feature.AlongWith is null)
            .OrderBy(feature => feature.Tensor.Axis)
            .ToList();
        if (open.Count == 0)
            return;
        writer.Separate();
        writer.Line($"public override void Measure(in {plan.Declaration.FeaturesType} features, global::System.Span<int> lengths)");
        using (writer.Braces("}"))
        {
            foreach (var feature in open)
            {
                var place = $"lengths[{Literal.Of(feature.Tensor.Axis!.Value)}]";
                writer.Line($"{place} = global::System.Math.Max({place}, {Length(feature)});");
            }
        }
    }

    private static string Length(EmittedFeature feature) => VectorEncodeEmitter.Given(feature) + ".Length";
}
