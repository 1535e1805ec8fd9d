using System;
using System.Collections.Generic;
using System.IO;
using FraudScoring.Reading;

namespace FraudScoring.Tests;

public sealed class TransactionFileTests : IDisposable
{
    private const string Header =
        "timestamp,amount,merchant,account_age_days,card_present,distance_from_home_km,transactions_last_24h,channel\n";

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void ReadsEveryCell()
    {
        var row = Assert.Single(Read(Header + "2026-11-18T23:59:01Z,12.50,travel,400,true,3.1,2,key-entered\n"));

        Assert.Equal(new DateTimeOffset(2026, 11, 18, 23, 59, 1, TimeSpan.Zero), row.Time);
        Assert.Equal(
            new Transaction
            {
                Amount = 12.5f,
                Merchant = "travel",
                AccountAgeDays = 400,
                CardPresent = true,
                HourOfDay = 23,
                DistanceFromHomeKm = 3.1f,
                TransactionsLast24Hours = 2,
                Channel = PaymentChannel.KeyEntered,
            },
            row.Transaction);
    }

    [Theory]
    [InlineData(",,,,,,,")]
    [InlineData("")]
    [InlineData("yesterday,\"50,72\",,unknown,perhaps,far,many,carrier pigeon")]
    public void UnreadableCellsAreMissing(string cells)
    {
        var row = Read(Header + "2026-11-18T10:00:00Z,1,travel,1,true,1,1,chip\n" + cells + ",\n")[1];

        Assert.True(float.IsNaN(row.Transaction.Amount));
        Assert.Null(row.Transaction.Merchant);
        Assert.Null(row.Transaction.AccountAgeDays);
        Assert.Null(row.Transaction.CardPresent);
        Assert.True(float.IsNaN(row.Transaction.DistanceFromHomeKm));
        Assert.Null(row.Transaction.TransactionsLast24Hours);
        Assert.False(Enum.IsDefined(row.Transaction.Channel));
        Assert.Equal(-1, row.Transaction.HourOfDay);
        Assert.Equal(10, row.Time.Hour);
    }

    [Fact]
    public void ColumnsMayComeInAnyOrder()
    {
        var row = Assert.Single(Read(
            "channel,amount,merchant,account_age_days,card_present,distance_from_home_km,transactions_last_24h,timestamp\n" +
            "online,7,grocery,1,false,1,1,2026-11-18T10:00:00Z\n"));

        Assert.Equal(7, row.Transaction.Amount);
        Assert.Equal(PaymentChannel.Online, row.Transaction.Channel);
    }

    [Fact]
    public void AMissingColumnIsNamed()
    {
        var error = Assert.Throws<InvalidDataException>(() => Read(Header.Replace("merchant", "shop", StringComparison.Ordinal)));

        Assert.Contains("'merchant'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADayWithoutTransactionsIsRefused() => Assert.Throws<InvalidDataException>(() => Read(Header));

    private List<DatedTransaction> Read(string text)
    {
        File.WriteAllText(_path, text);
        return TransactionFile.Read(_path);
    }
}
