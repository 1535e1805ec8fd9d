using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests;

public sealed class ConsumerTests(Packages packages)
{
    // Row 499 of the sample's day; scikit-learn says 0.0354252.
    private const float Expected = 0.0354252f;

    private const string Program =
        """
        using ContractsSdk.OnnxRuntime;
        using FraudScoring;

        using var detector = FraudDetector.Load();
        var prediction = detector.Predict(new Transaction
        {
            Amount = 324.49f,
            Merchant = "travel",
            AccountAgeDays = 1418,
            CardPresent = false,
            HourOfDay = 5,
            DistanceFromHomeKm = 154.6f,
            TransactionsLast24Hours = 2,
            Channel = PaymentChannel.Online,
        });
        Console.WriteLine(FormattableString.Invariant($"{prediction.Source} {prediction.Value.Probability:R}"));
        """;

    private static string Contract => File.ReadAllText(RepositoryFiles.PathOf("samples", "FraudScoring", "FraudContract.cs"));

    [Fact]
    public async Task AFreshProjectBuildsPublishesAndPredicts()
    {
        using var consumer = new Consumer(packages);
        consumer.Write("Contract.cs", Contract);
        consumer.Write("Program.cs", Program);
        consumer.CopyModel("fraud.onnx");

        (await consumer.BuildAsync()).Succeeded();
        await PredictsAsync(consumer, "out");

        (await consumer.PublishAsync()).Succeeded();
        await PredictsAsync(consumer, "published");
    }

    [Fact]
    public async Task AMistakeFailsTheBuildWithItsRule()
    {
        using var consumer = new Consumer(packages);
        consumer.Write("Contract.cs", Contract.Replace("sealed partial class FraudDetector", "sealed class FraudDetector", System.StringComparison.Ordinal));
        consumer.Write("Program.cs", "");

        var build = await consumer.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error MC001", build.Output, System.StringComparison.Ordinal);
    }

    private static async Task PredictsAsync(Consumer consumer, string output)
    {
        Assert.True(File.Exists(consumer.PathOf(output, "models", "fraud.onnx")), $"No model in {output}.");
        var words = (await consumer.RunAsync(output)).Succeeded().Output.Split();
        Assert.Equal("Model", words[0]);
        Assert.Equal(Expected, float.Parse(words[1], CultureInfo.InvariantCulture), 1e-5f);
    }
}
