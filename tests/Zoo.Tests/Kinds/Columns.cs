using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kinds 4 and 9: an input a column, each of its own type, as a ColumnTransformer and Azure AutoML export them.</summary>
public sealed class ColumnTests
{
    [Theory]
    [InlineData("Paris", 5000f)]
    [InlineData("Rome", 1000f)]
    [InlineData(null, 0f)]
    public void A_missing_text_is_what_training_made_of_it(string? home, float expected)
    {
        using var client = Titanic.Load();

        Assert.Equal(38f + 200f + expected, client.Predict(new Passenger { Class = 2, Age = 38f, Home = home }).Value.Value);
    }

    [Fact]
    public void Columns_of_two_types_make_one_fare()
    {
        using var client = Taxi.Load();

        Assert.Equal(15f, client.Predict(new Trip(4f, 2)).Value.Amount);
    }
}

[ModelContract("zoo-columns", "1.0.0", Model = "models/04_columns.onnx")]
public sealed partial class Titanic : ModelClient<Passenger, Score>;

[Features]
public sealed record Passenger
{
    [Feature("pclass")]
    public required long Class { get; init; }

    [Feature("age", Unit = "years")]
    public required float Age { get; init; }

    [Feature("home.dest", Tensor = "home_dest", Missing = "")]
    public string? Home { get; init; }
}

[ModelContract("zoo-automl", "1.0.0", Model = "models/09_automl.onnx")]
public sealed partial class Taxi : ModelClient<Trip, Fare>;

[Features]
public sealed record Trip([Feature("tripDistance", Unit = "miles")] float Distance, [Feature("passengerCount")] long Passengers);

[Prediction]
public readonly record struct Fare([Output("variable1", Unit = "USD")] float Amount);
