using System;
using System.ComponentModel.DataAnnotations;
using ContractsSdk;

namespace Parcels;

/// <summary>Something of everything that code is generated for.</summary>
[ModelContract("parcel-delay", "1.0.0", Owner = "logistics", Model = "models/parcel.onnx")]
public sealed partial class ParcelDelay : ModelClient<Parcel, Delay>
{
    [Fallback]
    private static Delay Usual(in Parcel parcel, in FallbackContext why) =>
        new() { Class = "no", Probability = 0.25f, Hours = [1, 2] };
}

public enum Service
{
    Letter = 1,
    Box = 2,
    Express = 5,
}

[Features(Tensor = "features")]
[Constant("training", false)]
public sealed record Parcel
{
    [Feature("weight", Slot = 0, Unit = "kg"), Range(0.0, 70.0)]
    public required float Weight { get; init; }

    [Feature("age", Slot = 1, Missing = 30f), Sensitive]
    public float? Age { get; init; }

    [Feature("stops", Slot = 2, Outside = Outside.Clamp), Range(0, 20)]
    public required int Stops { get; init; }

    [Feature("shop", Slot = 3), AllowedValues("grocery", "travel"), OneHot(OnUnknown = Unknown.AllZero)]
    public required string Shop { get; init; }

    [Feature("service", Slot = 5), OneHot]
    public required Service Service { get; init; }

    [Feature("colour", Slot = 8), AllowedValues("red", "green"), Ordinal]
    public required string Colour { get; init; }

    [Feature("insured", Slot = 9)]
    public required bool Insured { get; init; }

    [Feature("distance", Slot = 10), Log1p, Standardize(2.0, 0.5)]
    public required double Distance { get; init; }

    [Feature("size", Slot = 11), Shape(3), Range(0.0, 10.0)]
    public required float[] Size { get; init; }

    [Feature("sent", Slot = 14), Time(TimeUnit.Days, Since = "2026-01-01")]
    public required DateOnly Sent { get; init; }

    [Feature("hour", Slot = 15), Encode<CyclicHour>(2)]
    public required TimeOnly Hour { get; init; }

    [Feature("city", Tensor = "city"), RegularExpression("[A-Z].*")]
    public required string City { get; init; }

    [Feature("route", Tensor = "route")]
    public long? Route { get; init; }

    public override string ToString() => nameof(Parcel);
}

public sealed class CyclicHour : IFeatureEncoder<TimeOnly, float>
{
    public static string Identity => "cyclic-hour/1";

    public static void Encode(in TimeOnly value, Span<float> elements)
    {
        var (sine, cosine) = MathF.SinCos(value.Hour / 24f * MathF.Tau);
        (elements[0], elements[1]) = (sine, cosine);
    }
}

[Prediction]
public readonly record struct Delay
{
    [Output("class"), Labels("no", "yes")]
    public required string Class { get; init; }

    [Output("probabilities", Index = 1, Meaning = ScoreKind.Probability), Range(0.0, 1.0)]
    public required float Probability { get; init; }

    [Output("hours"), Shape(2)]
    public required float[] Hours { get; init; }
}
