using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.Tests;

namespace FraudScoring.Tests;

/// <summary>The model answers the rows that were looked at when it was accepted.</summary>
public sealed class GoldenTests
{
    private const string File = "contracts/fraud-detector/golden.jsonl";

    [Fact]
    public void TheModelAnswersAsRecorded()
    {
        using var detector = FraudDetector.Load();

        GoldenRows.Verify(detector, File);
    }

    [Fact]
    public void TheyAreAskedBeforeItTakesTraffic()
    {
        using var detector = FraudDetector.Load(
            settings: new() { Options = new() { GoldenRows = File } });

        Assert.NotEmpty(detector.Model.Version);
    }

    /// <summary>Writes the file anew, for a review: <c>-explicit only -class "*GoldenTests"</c>.</summary>
    [Fact(Explicit = true)]
    public void Record()
    {
        using var detector = FraudDetector.Load();
        var lunch = new Transaction
        {
            Amount = 12.5f, Merchant = "grocery", AccountAgeDays = 730, CardPresent = true, HourOfDay = 12, DistanceFromHomeKm = 1.25f,
            TransactionsLast24Hours = 2, Channel = PaymentChannel.Contactless,
        };

        GoldenRows.Record(
            detector,
            [
                lunch,
                lunch with { Amount = 1_250, Merchant = "electronics", CardPresent = false, HourOfDay = 3, Channel = PaymentChannel.Online },
                lunch with { Merchant = "fairground", DistanceFromHomeKm = 9_000, TransactionsLast24Hours = 30 },
            ],
            RepositoryFiles.PathOf("samples", "FraudScoring", File));
    }
}
