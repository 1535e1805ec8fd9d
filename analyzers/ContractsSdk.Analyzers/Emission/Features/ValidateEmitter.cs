using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits <c>Validate</c>: every feature against what the contract says of it.</summary>
internal static class ValidateEmitter
{
    public static void Emit(SourceWriter writer, ClientPlan plan)
    {
        const string Parameters = "ref global::ContractsSdk.Generated.Findings findings";
        var (atOnce, rest) = (plan.Features.Where(plan.IsCheckedAtOnce).ToList(), plan.Features.Where(feature => !plan.IsCheckedAtOnce(feature)).ToList());
        writer.Line($"public override void Validate(in {plan.Declaration.FeaturesType} features, {Parameters})");
        using (writer.Braces("}"))
        {
            foreach (var feature in atOnce.Count == 0 ? rest : atOnce)
                Emit(writer, feature);
            if (atOnce.Count == 0)
                return;
            writer.Separate();
            writer.Line("ValidateRest(in features, ref findings);");
        }

        writer.Separate();
        writer.Line("// What is not checked while it is written.");
        writer.Line($"private static void ValidateRest(in {plan.Declaration.FeaturesType} features, {Parameters})");
        using (writer.Braces("}"))
        {
            foreach (var feature in rest)
                Emit(writer, feature);
        }
    }

    private static void Emit(SourceWriter writer, EmittedFeature feature)
    {
        if (feature.Member.Encoder is { } encoder)
        {
            EncoderEmitter.EmitCheck(writer, feature, encoder);
            return;
        }

        if (feature.Contract.IsVector)
        {
            VectorCheckEmitter.Emit(writer, feature);
            return;
        }

        var checks = Checks(feature).ToList();
        var mayBeNull = GivenValue.CanBeNull(feature);
        var nullIsWrong = mayBeNull && !GivenValue.NaNIsOfTheTensorOnly(feature);
        if (checks.Count == 0 && !nullIsWrong)
            return;
        writer.Separate();
        writer.Line($"// {FeatureSummary.Of(feature)}");
        if (!mayBeNull)
        {
            writer.Line($"var {feature.Local} = {GivenValue.Of(feature)};");
            EmitChain(writer, feature, checks);
        }
        else if (nullIsWrong)
        {
            EmitNullFirst(writer, feature, checks);
        }
        else
        {
            using (writer.Block($"if ({feature.Read} is {{ }} {feature.Local})"))
                EmitChain(writer, feature, checks);
        }
    }

    private static IEnumerable<Check> Checks(EmittedFeature feature)
    {
        if (feature.HasCategories)
            return CategoryCheck.Of(feature, feature.Local);
        return feature.Contract.Type switch
        {
            ElementType.String => TextCheck.Of(feature, feature.Local),
            ElementType.Bool or ElementType.Enum => [],
            _ => NumberCheck.Of(feature, feature.Local),
        };
    }

    private static void EmitNullFirst(SourceWriter writer, EmittedFeature feature, List<Check> checks)
    {
        var missing = new Check(
            checks.Count == 0 ? $"{feature.Read} is null" : $"{feature.Read} is not {{ }} {feature.Local}", "Missing");
        if (IsText(feature) && checks.Count > 1)
        {
            EmitIf(writer, "if", missing, feature);
            using (writer.Block("else"))
                EmitChain(writer, feature, checks);
            return;
        }

        checks.Insert(0, missing);
        EmitExclusive(writer, feature, checks);
    }

    /// <summary>A number is wrong in one way, a text may be too long and not match besides.</summary>
    private static void EmitChain(SourceWriter writer, EmittedFeature feature, List<Check> checks)
    {
        if (!IsText(feature))
        {
            EmitExclusive(writer, feature, checks);
            return;
        }

        foreach (var check in checks)
            EmitIf(writer, "if", check, feature);
    }

    private static void EmitExclusive(SourceWriter writer, EmittedFeature feature, List<Check> checks)
    {
        for (var i = 0; i < checks.Count; i++)
            EmitIf(writer, i == 0 ? "if" : "else if", checks[i], feature);
    }

    private static void EmitIf(SourceWriter writer, string keyword, Check check, EmittedFeature feature)
    {
        writer.Line($"{keyword} ({check.Condition})");
        using (writer.Indented())
            writer.Line(check.Finding(feature.Subject));
    }

    private static bool IsText(EmittedFeature feature) => feature.Contract.Type == ElementType.String && !feature.HasCategories;
}
