using System.Linq;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits <c>Decode</c>: every output in the contract's order, then the prediction made of them.</summary>
internal static class DecodeEmitter
{
    public static void Emit(SourceWriter writer, ClientPlan plan)
    {
        writer.Line(
            $"public override {plan.Declaration.PredictionType} Decode(global::ContractsSdk.Engines.EngineSlot slot, int row, " +
            "ref global::ContractsSdk.Generated.Findings findings)");
        using (writer.Braces("}"))
        {
            foreach (var output in plan.Outputs)
            {
                writer.Separate();
                writer.Line($"// {OutputSummary.Of(output)}");
                Emit(writer, output);
            }

            writer.Separate();
            EmitConstruction(writer, plan);
        }
    }

    private static void Emit(SourceWriter writer, EmittedOutput output)
    {
        if (output.Contract.Vector)
        {
            VectorEmitter.Emit(writer, output);
            return;
        }

        switch (output.Contract.Type)
        {
            case ElementType.Bool:
                FlagEmitter.Emit(writer, output);
                break;
            case ElementType.String or ElementType.Enum:
                LabelEmitter.Emit(writer, output);
                break;
            case ElementType.Decimal:
                DecimalEmitter.Emit(writer, output);
                break;
            case var type when CSharpType.IsInteger(type):
                IntegerEmitter.Emit(writer, output);
                break;
            default:
                ScoreEmitter.Emit(writer, output);
                break;
        }
    }

    private static void EmitConstruction(SourceWriter writer, ClientPlan plan)
    {
        var construction = plan.Declaration.Construction;
        var arguments = string.Join(
            ", ", construction.Arguments.Select(argument => $"{argument.Parameter}: {plan.Outputs[argument.Output].Local}"));
        var create = $"return new {plan.Declaration.PredictionType.TrimEnd('?')}";
        if (construction.Initialized.IsEmpty)
        {
            writer.Line($"{create}({arguments});");
            return;
        }

        writer.Line(construction.Arguments.IsEmpty ? create : $"{create}({arguments})");
        using (writer.Braces("};"))
        {
            foreach (var output in construction.Initialized.Select(i => plan.Outputs[i]))
                writer.Line($"{output.Member.Name} = {output.Local},");
        }
    }
}
