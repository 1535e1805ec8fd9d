using System;
using FraudScoring;

namespace ScoringApi.Scoring;

/// <summary>
/// A transaction as callers send it: everything may be absent, so that it is the contract that says what is missing, all of it at once,
/// and not the first thing a JSON reader stumbles over.
/// </summary>
internal sealed record TransactionRequest
{
    private const int NoHour = -1;

    public float? Amount { get; init; }

    public string? Merchant { get; init; }

    public float? AccountAgeDays { get; init; }

    public bool? CardPresent { get; init; }

    public int? HourOfDay { get; init; }

    public float? DistanceFromHomeKm { get; init; }

    public int? TransactionsLast24Hours { get; init; }

    public string? Channel { get; init; }

    /// <summary>The features. What is absent becomes what the contract calls missing.</summary>
    public Transaction ToFeatures() => new()
    {
        Amount = Amount ?? float.NaN,
        Merchant = Merchant!,
        AccountAgeDays = AccountAgeDays,
        CardPresent = CardPresent,
        HourOfDay = HourOfDay ?? NoHour,
        DistanceFromHomeKm = DistanceFromHomeKm ?? float.NaN,
        TransactionsLast24Hours = TransactionsLast24Hours,
        Channel = Enum.TryParse<PaymentChannel>(Channel, ignoreCase: true, out var channel) ? channel : default,
    };

    // A record would print every value, and this one is logged by whoever debugs a request.
    public override string ToString() => nameof(TransactionRequest);
}
