using System;
using System.Globalization;
using System.IO;
using CsvHelper;

namespace FraudScoring.Reading;

/// <summary>Where each cell of a transaction stands: found by name, so that the order of columns does not matter.</summary>
internal sealed record TransactionColumns(
    int Timestamp, int Amount, int Merchant, int AccountAge, int CardPresent, int Distance, int Recent, int Channel)
{
    private const int NoHour = -1;

    public static TransactionColumns Find(CsvReader csv) => new(
        Find(csv, "timestamp"), Find(csv, "amount"), Find(csv, "merchant"), Find(csv, "account_age_days"), Find(csv, "card_present"),
        Find(csv, "distance_from_home_km"), Find(csv, "transactions_last_24h"), Find(csv, "channel"));

    public Transaction Transaction(CsvReader csv, DateTimeOffset? time) => new()
    {
        Amount = csv[Amount].ParseOrNull<float>(Number) ?? float.NaN,
        // A missing text breaks the promise of the type, on purpose: the client checks again what the compiler was promised.
        Merchant = csv.IsEmpty(Merchant) ? null! : csv.GetString(Merchant),
        AccountAgeDays = csv[AccountAge].ParseOrNull<float>(Number),
        CardPresent = csv[CardPresent].ParseOrNull<bool>(),
        HourOfDay = time?.UtcDateTime.Hour ?? NoHour,
        DistanceFromHomeKm = csv[Distance].ParseOrNull<float>(Number) ?? float.NaN,
        TransactionsLast24Hours = csv[Recent].ParseOrNull<int>(),
        Channel = ChannelOf(csv.GetString(Channel)),
    };

    // Without thousands separators: "50,72", from a till that writes decimal commas, must not become 5072.
    private static bool Number(string? cell, IFormatProvider? format, out float value) =>
        float.TryParse(cell, NumberStyles.Float, format, out value);

    private static PaymentChannel ChannelOf(string cell) => cell switch
    {
        "chip" => PaymentChannel.Chip,
        "contactless" => PaymentChannel.Contactless,
        "magstripe" => PaymentChannel.Magstripe,
        "online" => PaymentChannel.Online,
        "key-entered" => PaymentChannel.KeyEntered,
        _ => default,                   // no channel of the contract, so the contract refuses it
    };

    private static int Find(CsvReader csv, string name) =>
        csv.TryGetFieldIndex(name, out var index) ? index : throw new InvalidDataException($"The transactions have no column '{name}'.");
}
