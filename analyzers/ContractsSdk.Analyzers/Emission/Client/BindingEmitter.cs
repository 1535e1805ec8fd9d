namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the nested class that does the work: one instance serves all clients of the type.</summary>
internal static class BindingEmitter
{
    public static void Emit(SourceWriter writer, ClientPlan plan)
    {
        var (name, types) = (plan.Declaration.BindingName, $"{plan.Declaration.FeaturesType}, {plan.Declaration.PredictionType}");
        writer.Line(GeneratedCode.Attribute);
        using (writer.Block($"private sealed class {name} : global::ContractsSdk.Generated.ClientBinding<{types}>"))
        {
            writer.Line($"public static readonly {name} Instance = new();");
            ContractTextEmitter.Emit(writer, plan.Declaration.Contract);
            writer.Separate();
            foreach (var feature in plan.Features)
                PatternEmitter.Emit(writer, feature);
            foreach (var feature in plan.Features)
                CategoryEmitter.EmitList(writer, feature);
            foreach (var output in plan.Outputs)
                LabelMethodEmitter.EmitList(writer, output);
            TryEncodeEmitter.EmitRanges(writer, plan);
            writer.Separate();
            writer.Line("public override string ContractText => Text;");
            writer.Separate();
            ValidateEmitter.Emit(writer, plan);
            MeasureEmitter.Emit(writer, plan);
            writer.Separate();
            EncodeEmitter.Emit(writer, plan);
            TryEncodeEmitter.Emit(writer, plan);
            writer.Separate();
            DecodeEmitter.Emit(writer, plan);
            writer.Separate();
            ObserveEmitter.Emit(writer, plan);
            FallbackEmitter.Emit(writer, plan.Declaration);
            ResilienceEmitter.Emit(writer, plan.Declaration);
            foreach (var feature in plan.Features)
                CategoryEmitter.EmitMethods(writer, feature);
            foreach (var output in plan.Outputs)
                LabelMethodEmitter.EmitMethod(writer, output);
        }
    }
}
