using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ContractsSdk.OnnxRuntime.Tests;

public sealed class LoadingTests
{
    private static readonly float[] Row = TestModels.Rows20[..20];
    private static readonly float Expected = TestModels.Floats("lr_expected.f32")[1];

    [Fact]
    public void AClientLoadsItsContractsModelInOneLine()
    {
        using var client = LogisticClient.Load();

        var prediction = client.Predict(Row);

        Assert.Equal(PredictionSource.Model, prediction.Source);
        Assert.Equal(Expected, prediction.Value, 2e-6f);
        Assert.StartsWith("onnxruntime 1.", prediction.Model.Engine, StringComparison.Ordinal);
    }

    [Fact]
    public void AClientLoadsAnotherFile()
    {
        var copy = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".onnx");
        File.Copy(Path.Combine(AppContext.BaseDirectory, TestModels.Bench("a_logreg")), copy);
        try
        {
            using var client = LogisticClient.Load(copy);
            Assert.Equal(Expected, client.Predict(Row).Value, 2e-6f);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    [Fact]
    public void AModelThatIsNotTheContractsIsRefusedWithEveryDifference()
    {
        var error = Assert.Throws<ModelLoadException>(() => LogisticClient.Load(TestModels.Bench("d_mlp")));
        Assert.Equal(ModelLoadProblem.SignatureMismatch, error.Problem);
        Assert.NotEmpty(error.Differences);
    }

    [Fact]
    public void AContainerLoadsTheModelOfItsConfiguration()
    {
        using var services = Services(new() { ["Contracts:logistic:OnnxRuntime:Arena"] = "true" });

        Assert.Equal(Expected, services.GetRequiredService<LogisticClient>().Predict(Row).Value, 2e-6f);
    }

    [Fact]
    public void AContractsProvidersStandInPlaceOfTheDefaultsAndTheirOptionsAreAdded()
    {
        OnnxRuntimeOptions? seen = null;
        using var services = Services(new()
        {
            ["Contracts:Defaults:OnnxRuntime:Providers:0"] = "Nonsense1",
            ["Contracts:Defaults:OnnxRuntime:Providers:1"] = "Nonsense2",
            ["Contracts:Defaults:OnnxRuntime:ProviderFailure"] = "Degrade",
            ["Contracts:Defaults:OnnxRuntime:ProviderOptions:CUDA:device_id"] = "1",
            ["Contracts:logistic:OnnxRuntime:Providers:0"] = "Nonsense3",
            ["Contracts:logistic:OnnxRuntime:ProviderOptions:CUDA:gpu_mem_limit"] = "1000",
        }, options => seen = options);

        var prediction = services.GetRequiredService<LogisticClient>().Predict(Row);

        Assert.EndsWith(" (CPU)", prediction.Model.Engine, StringComparison.Ordinal);
        Assert.Equal(["Nonsense3"], seen!.Providers);
        Assert.Equal([("device_id", "1"), ("gpu_mem_limit", "1000")], [.. seen.ProviderOptions["CUDA"].Select(option => (option.Key, option.Value)).Order()]);
    }

    [Fact]
    public void AContractMayTakeTheDefaultsProvidersBack()
    {
        using var services = Services(new()
        {
            ["Contracts:Defaults:OnnxRuntime:Providers:0"] = "Nonsense1",
            ["Contracts:logistic:OnnxRuntime:Providers"] = "",
        });
        Assert.DoesNotContain("(", services.GetRequiredService<LogisticClient>().Predict(Row).Model.Engine, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOptionNobodyKnowsIsAnError()
    {
        using var services = Services(new() { ["Contracts:Defaults:OnnxRuntime:Threads"] = "4" });

        var error = Assert.Throws<InvalidOperationException>(services.GetRequiredService<LogisticClient>);
        Assert.Contains("Contracts:Defaults:OnnxRuntime", error.Message, StringComparison.Ordinal);
        Assert.Contains("'Threads'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryOptionButTheLoggerCanBeConfigured()
    {
        var known = new List<string>(OnnxRuntimeOptions.Keys) { nameof(OnnxRuntimeOptions.LoggerFactory) };
        Assert.Equal(
            [.. new SortedSet<string>(known)],
            [.. new SortedSet<string>(Array.ConvertAll(typeof(OnnxRuntimeOptions).GetProperties(), property => property.Name))]);
    }

    private static ServiceProvider Services(Dictionary<string, string?> configuration, Action<OnnxRuntimeOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(configuration).Build());
        services.AddModelClient<LogisticClient>().UseOnnxRuntime(configure);
        return services.BuildServiceProvider();
    }
}
