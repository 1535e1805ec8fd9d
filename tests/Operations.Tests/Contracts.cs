using System;
using System.ComponentModel.DataAnnotations;
using ContractsSdk;

namespace Operations.Tests;

#pragma warning disable MC075 // What this record prints is looked for in every sink.

/// <summary>A row with something to hide in every feature, in front of a real model of eighteen numbers and two texts.</summary>
[Features(Tensor = "num")]
public sealed record Patient
{
    [Feature("age", Slot = 0), Range(0.0, 120.0), Sensitive]
    public required float Age { get; init; }

    [Feature("ward", Slot = 1), AllowedValues("north", "south"), OneHot, Sensitive]
    public required string Ward { get; init; }

    [Feature("name", Slot = 3), Encode<NameEncoder>(1), Sensitive]
    public required string Name { get; init; }

    [Feature("rest", Slot = 4), Shape(14)]
    public required float[] Rest { get; init; }

    [Feature("country", Tensor = "country"), StringLength(20), Sensitive]
    public required string Country { get; init; }

    [Feature("plan", Tensor = "plan"), AllowedValues("basic", "gold"), Verbatim]
    public required string Plan { get; init; }

    public static Patient Healthy { get; } =
        new() { Age = 40, Ward = "north", Name = "n", Rest = new float[14], Country = "NO", Plan = "basic" };
}

/// <summary>Throws what it was given, as careless code does.</summary>
public sealed class NameEncoder : IFeatureEncoder<string, float>
{
    public const string Poison = "poison ";

    public static string Identity => "length/1";

    public static void Encode(in string value, Span<float> elements)
    {
        if (value.StartsWith(Poison, StringComparison.Ordinal))
            throw new FormatException($"cannot encode '{value}'") { Data = { ["value"] = value } };
        elements[0] = value.Length;
    }
}

[Prediction]
public readonly record struct Risk
{
    [Output("label")]
    public required bool IsHigh { get; init; }

    [Output("probabilities", Index = 1, Meaning = ScoreKind.Probability), Range(0.0, 1.0)]
    public required float Probability { get; init; }
}

[ModelContract("patient-risk", "1.0.0", Model = "models/e_strings.onnx")]
public sealed partial class RiskClient : ModelClient<Patient, Risk>;

/// <summary>The same with a fallback that throws what it was given.</summary>
[ModelContract("patient-risk-careless", "1.0.0", Model = "models/e_strings.onnx")]
public sealed partial class CarelessClient : ModelClient<Patient, Risk>
{
    [Fallback(On = FallbackReasons.Engine | FallbackReasons.Violation)]
    private static Risk Blame(in Patient patient, in FallbackContext why) =>
        throw new InvalidOperationException($"no answer for {patient}", why.Error) { Data = { ["patient"] = patient } };
}

/// <summary>The same with a fallback that throws what it was given, and behind it one that answers.</summary>
[ModelContract("patient-risk-cautious", "1.0.0", Model = "models/e_strings.onnx")]
public sealed partial class CautiousClient : ModelClient<Patient, Risk>
{
    [Fallback(On = FallbackReasons.Violation)]
    private static Risk? Blame(in Patient patient) => throw new InvalidOperationException($"no answer for {patient}");

    [Fallback(On = FallbackReasons.Engine | FallbackReasons.Violation)]
    private static Risk Ask(in Patient patient, in FallbackContext why) => new() { IsHigh = true, Probability = 0.5f };
}
