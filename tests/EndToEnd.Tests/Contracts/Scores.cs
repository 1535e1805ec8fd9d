using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using ContractsSdk;

namespace EndToEnd.Tests.Contracts;

[Prediction]
public readonly record struct LabelledScore
{
    [Output("label")]
    public required bool IsPositive { get; init; }

    [Output("probabilities", Index = 1, Meaning = ScoreKind.Probability), Range(0.0, 1.0)]
    public required float Probability { get; init; }
}

[Prediction]
public readonly record struct PlainScore
{
    [Output("probabilities", Index = 1, Meaning = ScoreKind.Probability)]
    public required float Probability { get; init; }
}

[Prediction]
public readonly record struct MappedScore
{
    [Output("label")]
    public required long Label { get; init; }

    [Output("output_probability", Name = "negative", Key = 0L)]
    public required float Negative { get; init; }

    [Output("output_probability", Name = "positive", Key = 1L)]
    public required float Positive { get; init; }
}

/// <summary>The contract says that the two exclude each other: a label stands beside them.</summary>
[Prediction]
public readonly record struct ClassProbabilities(
    [Output("label")] long Label, [Output("probabilities", Meaning = ScoreKind.Probability), Labels("no", "yes")] TwoClasses Probabilities);

/// <summary>The same of a map: of a bool there are two classes, and both are read.</summary>
[Prediction]
public readonly record struct MappedProbabilities(
    [Output("label")] bool Label,
    [Output("output_probability", Name = "negative", Key = 0L, Meaning = ScoreKind.Probability)] float Negative,
    [Output("output_probability", Name = "positive", Key = 1L, Meaning = ScoreKind.Probability)] float Positive);

[InlineArray(2)]
public struct TwoClasses
{
    private float _first;
}

[Prediction]
public sealed record ClassScores([property: Output("label")] long Label, [Output("probabilities"), Labels("no", "yes")] float[] Scores);
