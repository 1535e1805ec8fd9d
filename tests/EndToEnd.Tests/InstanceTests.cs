using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EndToEnd.Tests;

/// <summary>A champion and a challenger of one contract in one container, on two real models.</summary>
public sealed class InstanceTests
{
    [Fact]
    public async Task Each_instance_answers_from_its_own_model_and_reloads_alone()
    {
        using var regression = LogisticRegression.Load(Model("a_logreg"));
        using var trees = LogisticRegression.Load(Model("c_gbt"));
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Contracts:bench-logreg:Instances:challenger:Model"] = "models/c_gbt.onnx",
                ["Contracts:bench-logreg:Instances:challenger:OnnxRuntime:TrialLimit"] = "00:00:20",
            })
            .Build());
        services.AddModelClient<LogisticRegression>("champion").UseOnnxRuntime();
        services.AddModelClient<LogisticRegression>("challenger").UseOnnxRuntime();
        services.AddSingleton<Rivals>();
        await using var provider = services.BuildServiceProvider();

        var (champion, challenger) = provider.GetRequiredService<Rivals>();
        foreach (var row in new[] { 3, 7, 500 })
        {
            var features = Packed20.Of(Rows.Of20(row));
            Assert.Equal(regression.Predict(in features).Value, champion.Predict(features).Value);
            Assert.Equal(trees.Predict(in features).Value, challenger.Predict(features).Value);
        }

        var reloaded = provider.GetRequiredKeyedService<LogisticRegression>("challenger");
        var before = provider.GetRequiredKeyedService<LogisticRegression>("champion").Model;
        await reloaded.ReloadAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("challenger", trees.Model.Digest), (reloaded.Model.Instance, reloaded.Model.Digest));
        Assert.Equal(("champion", regression.Model.Digest), (before.Instance, before.Digest));
        Assert.Same(before, provider.GetRequiredKeyedService<LogisticRegression>("champion").Model);
    }

    private static string Model(string name) => Path.Combine(AppContext.BaseDirectory, "models", name + ".onnx");

    private sealed record Rivals(
        [FromKeyedServices("champion")] IModelClient<Packed20, LabelledScore> Champion,
        [FromKeyedServices("challenger")] IModelClient<Packed20, LabelledScore> Challenger);
}
