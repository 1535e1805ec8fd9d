using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits what is counted of a row and of a prediction: each value as the caller states it, before anything takes its place.</summary>
internal static class ObserveEmitter
{
    private const string Tally = "global::ContractsSdk.Generated.Tally tally";

    public static void Emit(SourceWriter writer, ClientPlan plan)
    {
        writer.Line("public override bool CanObserve => true;");
        writer.Separate();
        writer.Line($"public override void Observe(in {plan.Declaration.FeaturesType} features, {Tally})");
        EmitBody(writer, plan.Features.Select(Statement));
        var outputs = plan.Outputs.Where(output => output.Member.IsReadable && !output.Contract.Vector).ToList();
        if (outputs.Count == 0)
            return;
        writer.Separate();
        writer.Line($"public override void ObservePrediction(in {plan.Declaration.PredictionType} prediction, {Tally})");
        EmitBody(writer, outputs.Select(Statement));
    }

    private static void EmitBody(SourceWriter writer, IEnumerable<string> statements)
    {
        using (writer.Braces("}"))
        {
            foreach (var statement in statements)
                writer.Line(statement);
        }
    }

    private static string Statement(EmittedFeature feature)
    {
        var subject = Literal.Of(feature.Subject);
        return ProfileKinds.Of(feature.Contract) switch
        {
            ProfileKind.Number => $"tally.Number({subject}, {Number(feature.Read, feature.Contract.Type, feature.Member.IsNullableValue)});",
            ProfileKind.Category => Category(subject, feature.Read, feature.Contract.Type, feature.Member.IsNullableValue),
            _ => $"tally.Given({subject}, {(CanBeNull(feature) ? feature.Read + " is not null" : "true")});",
        };
    }

    private static string Statement(EmittedOutput output)
    {
        var (subject, read) = (Literal.Of(output.Subject), "prediction." + output.Member.Name);
        return ProfileKinds.Of(output.Contract) == ProfileKind.Number
            ? $"tally.Number({subject}, {Number(read, output.Contract.Type, isNullable: false)});"
            : Category(subject, read, output.Contract.Type, isNullable: false);
    }

    /// <summary>A number as a float, where that has all numbers of the type, else as a double; null as NaN.</summary>
    private static string Number(string read, ElementType type, bool isNullable)
    {
        var target = type is ElementType.Float16 or ElementType.Float32 or ElementType.Int8 or ElementType.Int16 or ElementType.UInt8 or ElementType.UInt16
            ? "float"
            : "double";
        var value = target == CSharpType.Of(type) ? read : isNullable ? $"({target}?){read}" : $"({target}){read}";
        return isNullable ? $"{value} ?? {target}.NaN" : value;
    }

    private static string Category(string subject, string read, ElementType type, bool isNullable) => type switch
    {
        ElementType.Bool => $"tally.Flag({subject}, {read});",
        ElementType.String => $"tally.Text({subject}, {read});",
        _ => $"tally.Code({subject}, unchecked((long{(isNullable ? "?" : "")}){read}));",
    };

    private static bool CanBeNull(EmittedFeature feature) => feature.Member.Encoder is { } encoder
        ? encoder.CanBeNull
        : feature.Member.Vector == VectorKind.Array || feature.CanBeNull;
}
