using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how a vector is checked: that it is there, as long as the contract says, and every element as a value of its own.</summary>
internal static class VectorCheckEmitter
{
    public static void Emit(SourceWriter writer, EmittedFeature feature)
    {
        writer.Separate();
        writer.Line($"// {FeatureSummary.Of(feature)}");
        if (feature.Member.Vector != VectorKind.Array)
        {
            writer.Line($"var {feature.Local} = {VectorElement.Span(feature, feature.Read)};");
            EmitElements(writer, feature, "if");
        }
        else if (feature.Contract.Missing is null || feature.Contract.Axis is not null)
        {
            writer.Line($"if ({feature.Read} is not {{ }} {feature.Local})");
            using (writer.Indented())
                writer.Line(new Check("", "Missing").Finding(feature.Subject));
            EmitElements(writer, feature, "else if");
        }
        else
        {
            using (writer.Block($"if ({feature.Read} is {{ }} {feature.Local})"))
                EmitElements(writer, feature, "if");
        }
    }

    private static void EmitElements(SourceWriter writer, EmittedFeature feature, string keyword)
    {
        if (feature.Member.Vector == VectorKind.Inline)
        {
            EmitLoop(writer, feature, keyword: "");
            return;
        }

        writer.Line($"{keyword} ({WrongLength(feature)})");
        using (writer.Indented())
            writer.Line(new Check("", "Length").Finding(feature.Subject));
        EmitLoop(writer, feature, "else");
    }

    private static void EmitLoop(SourceWriter writer, EmittedFeature feature, string keyword)
    {
        var element = VectorElement.Of(feature, feature.ItemLocal);
        if (IsPlain(feature, element))
        {
            writer.Line($"{(keyword.Length == 0 ? "" : keyword + " ")}if (!global::ContractsSdk.Generated.Vectors.AreFinite({feature.Local}))");
            using (writer.Indented())
                writer.Line(new Check("", null, $"global::ContractsSdk.Generated.Vectors.BrokenRule({feature.Local})").Finding(feature.Subject));
            return;
        }

        var value = GivenValue.Of(element);
        var imputed = value == feature.ItemLocal ? value : element.Local + "Value";
        var checks = Checks(element, imputed).ToList();
        if (checks.Count == 0)
            return;
        using (keyword.Length == 0 ? null : writer.Block(keyword))
        using (writer.Block($"foreach (var {feature.ItemLocal} in {feature.Local})"))
        {
            if (imputed != value)
                writer.Line($"var {imputed} = {value};");
            EmitChecks(writer, feature, checks);
        }
    }

    private static IEnumerable<Check> Checks(EmittedFeature element, string value)
    {
        if (element.Contract.Type != ElementType.String)
            return element.Contract.Type == ElementType.Bool ? [] : NumberCheck.Of(element, value);
        var ofText = TextCheck.Of(element, value);
        return element.Contract.Missing is null ? ofText.Prepend(new($"{value} is null", "Missing")) : ofText;
    }

    private static string WrongLength(EmittedFeature feature)
    {
        var length = feature.Local + ".Length";
        if (feature.Contract.Axis is not { } axis)
            return $"{length} != {Literal.Of(feature.Placement.Width)}";
        var outside = $"{length} is < 1 or > {Literal.Of(axis.Maximum)}";
        return feature.AlongWith is { } other ? $"{outside} || {length} != {other}" : outside;
    }

    private static void EmitChecks(SourceWriter writer, EmittedFeature feature, List<Check> checks)
    {
        foreach (var check in checks)
        {
            writer.Line($"if ({check.Condition})");
            using (writer.Braces("}"))
            {
                writer.Line(check.Finding(feature.Subject));
                writer.Line("break;");
            }
        }
    }

    /// <summary>Whether finite is all that an element has to be: that is asked of many at once.</summary>
    private static bool IsPlain(EmittedFeature vector, EmittedFeature element) =>
        CSharpType.IsFloat(element.Contract.Type)
        && element.Contract is { Range: null, Missing: null, IsScaled: false }
        && FloatLimit.Holds(element.Element, vector.Contract.Type, within: null);
}
