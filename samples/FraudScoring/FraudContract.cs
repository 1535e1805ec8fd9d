using System.ComponentModel.DataAnnotations;
using ContractsSdk;

namespace FraudScoring;

/// <summary>Scores card transactions. Everything but the fallback is generated from the two types below.</summary>
[ModelContract("fraud-detector", "1.2.0", Owner = "payments-risk", Model = "models/fraud.onnx")]
public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
{
    /// <summary>Fails closed: while the engine is in trouble, a human looks at the transaction.</summary>
    [Fallback]
    private static FraudScore Review(in Transaction transaction, in FallbackContext why) =>
        new() { IsFraud = true, Probability = 0.5f };
}

/// <summary>One card transaction, in the order of the columns in training/features.py.</summary>
[Features(Tensor = "features")]
public sealed record Transaction
{
    /// <summary>What was paid.</summary>
    [Feature("amount", Slot = 0, Unit = "EUR"), Range(0.0, 50_000.0)]
    public required float Amount { get; init; }

    /// <summary>The kind of shop. Kinds the training did not know are all zeros there, and here.</summary>
    [Feature("merchant", Slot = 1), AllowedValues("grocery", "travel", "electronics"), OneHot(OnUnknown = Unknown.AllZero)]
    public required string Merchant { get; init; }

    /// <summary>Unknown for accounts of partner banks; training treats those as a month old.</summary>
    [Feature("account_age_days", Slot = 4, Missing = 30f), Range(0.0, 36_500.0), Sensitive]
    public float? AccountAgeDays { get; init; }

    /// <summary>Whether the shop had the card in its hands. Nullable so that an empty cell is refused, not taken for no.</summary>
    [Feature("card_present", Slot = 5)]
    public required bool? CardPresent { get; init; }

    /// <summary>In UTC, as in the training data.</summary>
    [Feature("hour_of_day", Slot = 6, Unit = "h"), Range(0, 23)]
    public required int HourOfDay { get; init; }

    /// <summary>From the card holder's home; at most half the way around the earth.</summary>
    [Feature("distance_from_home_km", Slot = 7, Unit = "km"), Range(0.0, 20_040.0)]
    public required float DistanceFromHomeKm { get; init; }

    /// <summary>This card's earlier transactions. Nullable for the same reason.</summary>
    [Feature("transactions_last_24h", Slot = 8), Range(0, 1_000)]
    public required int? TransactionsLast24Hours { get; init; }

    /// <summary>How the card was read.</summary>
    [Feature("channel", Slot = 9), OneHot]
    public required PaymentChannel Channel { get; init; }

    /// <summary>The name alone: a record prints every member, the sensitive one too.</summary>
    public override string ToString() => nameof(Transaction);
}

/// <summary>How a card was read. No member is 0: a channel nobody set must not look like a known one.</summary>
public enum PaymentChannel
{
    /// <summary>The chip, with a PIN.</summary>
    Chip = 1,

    /// <summary>Held to the terminal.</summary>
    Contactless = 2,

    /// <summary>Swiped.</summary>
    Magstripe = 3,

    /// <summary>Typed in by the customer.</summary>
    Online = 4,

    /// <summary>Typed in by the shop.</summary>
    KeyEntered = 5,
}

/// <summary>What the model says about one transaction.</summary>
[Prediction]
public readonly record struct FraudScore
{
    /// <summary>Whether fraud is more likely than not.</summary>
    [Output("label")]
    public required bool IsFraud { get; init; }

    /// <summary>The probability of fraud.</summary>
    [Output("probabilities", Index = 1, Meaning = ScoreKind.Probability), Range(0.0, 1.0)]
    public required float Probability { get; init; }
}
