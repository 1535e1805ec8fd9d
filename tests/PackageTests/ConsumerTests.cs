using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests;

public sealed class ConsumerTests(Packages packages)
{
    // Row 499 of the sample's day; scikit-learn says 0.0354252.
    private const float Expected = 0.0354252f;

    internal const string Program =
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
        consumer.Write("models/fraud.onnx.data", "weights");

        (await consumer.BuildAsync()).Succeeded();
        await PredictsAsync(consumer, "out");

        (await consumer.PublishAsync()).Succeeded();
        await PredictsAsync(consumer, "published");
    }

    [Fact]
    public async Task AMistakeFailsTheBuildWithItsRule()
    {
        using var consumer = new Consumer(packages);
        consumer.Write("Contract.cs", Contract.Replace("sealed partial class FraudDetector", "sealed class FraudDetector", StringComparison.Ordinal));
        consumer.Write("Program.cs", "");

        var build = await consumer.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error MC001", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReleaseThatDisappearedFailsTheBuild()
    {
        using var consumer = new Consumer(packages);
        consumer.Write("Contract.cs", Contract);
        consumer.Write("Program.cs", "");
        consumer.Write("contracts/fraud-detector/released.txt", $"released 1.1.0 = sha256:{new string('0', 64)}\n");

        var build = await consumer.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error MC602", build.Output, StringComparison.Ordinal);
    }

    private static async Task PredictsAsync(Consumer consumer, string output)
    {
        foreach (var file in new[] { "fraud.onnx", "fraud.onnx.data" })
            Assert.True(File.Exists(consumer.PathOf(output, "models", file)), $"No {file} in {output}.");
        var words = (await consumer.RunAsync(output)).Succeeded().Output.Split();
        Assert.Equal("Model", words[0]);
        Assert.Equal(Expected, float.Parse(words[1], CultureInfo.InvariantCulture), 1e-5f);
    }
}
