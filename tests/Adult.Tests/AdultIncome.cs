using System.ComponentModel.DataAnnotations;
using ContractsSdk;

namespace Adult.Tests;

[ModelContract("adult-income", "1.0.0", Model = "models/adult-income.onnx")]
public sealed partial class AdultIncome : ModelClient<Person, Income>;

[Features]
public sealed record Person
{
    [Feature("age", Unit = "a"), Range(0.0, 120.0)]
    public required float Age { get; init; }

    [Feature("education-num"), Range(1.0, 16.0)]
    public required float EducationNum { get; init; }

    [Feature("capital-gain", Unit = "USD"), Range(0.0, 99_999.0)]
    public required float CapitalGain { get; init; }

    [Feature("capital-loss", Unit = "USD"), Range(0.0, 99_999.0)]
    public required float CapitalLoss { get; init; }

    [Feature("hours-per-week", Unit = "h"), Range(0.0, 168.0)]
    public required float HoursPerWeek { get; init; }

    // The model has a category for every word of the training data and none for "?", which its encoders turn into zeros.
    [Feature("workclass", Missing = "?")]
    public required string? Workclass { get; init; }

    [Feature("marital-status")]
    public required string MaritalStatus { get; init; }

    [Feature("occupation", Missing = "?")]
    public required string? Occupation { get; init; }

    [Feature("relationship")]
    public required string Relationship { get; init; }

    [Feature("sex"), AllowedValues("Female", "Male"), Verbatim]
    public required string Sex { get; init; }

    [Feature("native-country", Missing = "?")]
    public required string? NativeCountry { get; init; }
}

[Prediction]
public readonly record struct Income
{
    [Output("label")]
    public required bool OverFiftyThousand { get; init; }

    [Output("probabilities", Index = 1, Meaning = ScoreKind.Probability), Range(0.0, 1.0)]
    public required float Probability { get; init; }
}
