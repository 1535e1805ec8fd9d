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

/// <summary>Two real models, one of which answers where the other's file is gone.</summary>
public sealed class FallbackToTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".onnx");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task The_other_model_answers_while_the_first_ones_file_is_gone_and_is_named()
    {
        await using var services = Services(trees: _file);
        var client = services.GetRequiredService<LeaningTrees>();
        var regression = services.GetRequiredService<LogisticRegression>();
        Packed20[] rows = [Packed20.Of(Rows.Of20(3)), Packed20.Of(Rows.Of20(7)), Packed20.Of(Rows.Of20(500))];
        var batch = new Prediction<LabelledScore>[rows.Length];
        client.PredictBatch(rows, batch);

        for (var i = 0; i < rows.Length; i++)
        {
            var expected = regression.Predict(in rows[i]).Value;
            Assert.All([client.Predict(in rows[i]), await client.PredictAsync(rows[i], TestContext.Current.CancellationToken), batch[i]], answered =>
            {
                Assert.Equal((PredictionSource.Fallback, FallbackReasons.NotLoaded), (answered.Source, answered.Reason));
                Assert.Equal((expected, nameof(LogisticRegression)), (answered.Value, answered.AnsweredBy));
                Assert.Equal(("bench-logreg", regression.Model.Digest), (answered.Model.ContractId, answered.Model.Digest));
            });
        }

        File.Copy(Model("c_gbt"), _file);
        Assert.True((await client.ReloadAsync(TestContext.Current.CancellationToken)).IsReplaced);
        var own = client.Predict(in rows[0]);
        Assert.Equal((PredictionSource.Model, "leaning-trees", client.Model.Digest), (own.Source, own.Model.ContractId, own.Model.Digest));
        Assert.NotEqual(regression.Model.Digest, own.Model.Digest);
        Assert.NotEqual(regression.Predict(in rows[0]).Value, own.Value);
    }

    [Fact]
    public async Task Where_the_other_cannot_answer_either_the_next_fallback_does()
    {
        await using var services = Services(trees: _file);
        var client = services.GetRequiredService<LeaningTrees>();
        var row = Packed20.Of(Rows.Of20(3));
        Assert.Equal(nameof(LogisticRegression), client.Predict(in row).AnsweredBy);

        await services.GetRequiredService<LogisticRegression>().DisposeAsync();
        var answered = client.Predict(in row);

        Assert.Equal((PredictionSource.Fallback, FallbackReasons.NotLoaded, "Review"), (answered.Source, answered.Reason, answered.AnsweredBy));
        Assert.Equal(0.5f, answered.Value.Probability);
    }

    [Fact]
    public async Task The_first_one_answers_itself_where_it_can()
    {
        await using var services = Services(trees: "models/c_gbt.onnx");
        var row = Packed20.Of(Rows.Of20(3));

        var answered = services.GetRequiredService<LeaningTrees>().Predict(in row);

        Assert.Equal((PredictionSource.Model, "leaning-trees", null), (answered.Source, answered.Model.ContractId, answered.AnsweredBy));
        Assert.Equal(Rows.BoostedTrees[7], answered.Value.Probability, 1e-5f);
    }

    private static ServiceProvider Services(string trees)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Contracts:leaning-trees:Model"] = trees,
                ["Contracts:leaning-trees:LoadFailure"] = "ServeFallback",
            })
            .Build());
        services.AddModelClient<LeaningTrees>().UseOnnxRuntime();
        services.AddModelClient<LogisticRegression>().UseOnnxRuntime();
        return services.BuildServiceProvider();
    }

    private static string Model(string name) => Path.Combine(AppContext.BaseDirectory, "models", name + ".onnx");
}
