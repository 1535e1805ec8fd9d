using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>A client on a prepared model: the same types, the same contract, the same answers.</summary>
[Collection(nameof(Alone))]
public sealed class PreparedModelTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contracts").FullName;

    /// <summary>Maps made row by row, as the file has it.</summary>
    private static OnnxRuntimeOptions AsItIs => new() { SkipZipMaps = false };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(257)]
    [InlineData(1024)]
    public void Features_of_their_own_and_keys_of_maps_are_answered_bit_for_bit_as_before(int batch)
    {
        AssertSame(
            LogisticRegressionOfColumns.Load(), LogisticRegressionOfColumns.Load(Prepare("b_logreg20")), row => Columns20.Of(Rows.Of20(row)), batch);
        AssertSame(ZipMapped.Load(options: AsItIs), ZipMapped.Load(Prepare("f_zipmap")), row => Packed20.Of(Rows.Of20(row)), batch);
        AssertSame(ZipMapOfClasses.Load(options: AsItIs), ZipMapOfClasses.Load(Prepare("f_zipmap")), row => Packed20.Of(Rows.Of20(row)), batch);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(257)]
    public void Keys_of_a_map_that_is_left_out_at_load_are_answered_bit_for_bit_as_before(int batch)
    {
        AssertSame(ZipMapped.Load(options: AsItIs), ZipMapped.Load(), row => Packed20.Of(Rows.Of20(row)), batch);
        AssertSame(ZipMapOfClasses.Load(options: AsItIs), ZipMapOfClasses.Load(), row => Packed20.Of(Rows.Of20(row)), batch);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        using var columns = LogisticRegressionOfColumns.Load(Prepare("b_logreg20"));
        using var mapped = ZipMapped.Load(Prepare("f_zipmap"));

        AssertAllocatesNothing(columns, [.. Enumerable.Range(0, 64).Select(row => Columns20.Of(Rows.Of20(row)))]);
        AssertAllocatesNothing(mapped, [.. Enumerable.Range(0, 64).Select(row => Packed20.Of(Rows.Of20(row)))]);
    }

    [Fact]
    public void The_bytes_that_run_are_what_is_pinned()
    {
        var model = Prepare("f_zipmap");
        var read = OnnxReader.Read(new ByteArraySource(File.ReadAllBytes(model))).Model!;
        var exact = new ModelClientSettings { Options = new() { Pin = ModelPin.Exact } };
        File.WriteAllText(model + SignatureText.FileExtension, SignatureText.Write(read.ToSignature(new FileDigest("", Sha256(File.ReadAllBytes(model))))));

        using (var client = ZipMapped.Load(model, settings: exact))
            Assert.Equal(Sha256(File.ReadAllBytes(model)), client.Model.Digest);

        // The original is another model than the one that was released.
        File.WriteAllBytes(model, Original("f_zipmap"));
        Assert.Equal(ModelLoadProblem.PinMismatch, Assert.Throws<ModelLoadException>(() => ZipMapped.Load(model, settings: exact)).Problem);
    }

    [Fact]
    public async Task The_prepared_model_takes_the_originals_place_while_calls_run()
    {
        var model = Path.Combine(_folder, "model.onnx");
        File.WriteAllBytes(model, Original("b_logreg20"));
        using var client = LogisticRegressionOfColumns.Load(model);
        var row = Columns20.Of(Rows.Of20(7));
        var before = client.Predict(in row);

        File.Copy(Prepare("b_logreg20"), model, overwrite: true);
        var reload = await client.ReloadAsync(TestContext.Current.CancellationToken);

        Assert.True(reload.IsReplaced, reload.Error?.Message);
        Assert.NotEqual(before.Model.Digest, client.Model.Digest);
        Assert.Equal(before.Value, client.Predict(in row).Value);
    }

    [Fact]
    public void A_contract_of_other_keys_is_refused_as_on_the_original()
    {
        var original = Assert.Throws<ModelLoadException>(() => ZipMapped.Load(Model("a_logreg")));
        var prepared = Assert.Throws<ModelLoadException>(() => ZipMapped.Load(Prepare("b_logreg20")));

        Assert.Contains("output_probability", original.Message, StringComparison.Ordinal);
        Assert.Contains("output_probability", prepared.Message, StringComparison.Ordinal);
    }

    private static void AssertSame<TFeatures, TPrediction>(
        ModelClient<TFeatures, TPrediction> original, ModelClient<TFeatures, TPrediction> prepared, Func<int, TFeatures> of, int batch)
    {
        using (original)
        using (prepared)
        {
            TFeatures[] rows = [.. Enumerable.Range(0, batch).Select(of)];
            var (before, after) = (new Prediction<TPrediction>[batch], new Prediction<TPrediction>[batch]);
            original.PredictBatch(rows, before);
            prepared.PredictBatch(rows, after);
            Assert.Equal(before.Select(prediction => prediction.Value), after.Select(prediction => prediction.Value));
            Assert.Equal(original.Predict(in rows[0]).Value, prepared.Predict(in rows[0]).Value);
        }
    }

    private static void AssertAllocatesNothing<TFeatures, TPrediction>(ModelClient<TFeatures, TPrediction> client, TFeatures[] rows)
    {
        var results = new Prediction<TPrediction>[rows.Length];
        Calls();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Calls();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Calls()
        {
            for (var call = 0; call < 100; call++)
            {
                _ = client.Predict(in rows[call % rows.Length]);
                client.PredictBatch(rows, results);
            }
        }
    }

    private string Prepare(string name)
    {
        var original = Original(name);
        var result = ModelPreparer.Prepare(original, Sha256(original));
        var path = Path.Combine(_folder, name + ".onnx");
        File.WriteAllBytes(path, result.Model!);
        return path;
    }

    private static string Model(string name) => Path.Combine(AppContext.BaseDirectory, "models", name + ".onnx");

    private static byte[] Original(string name) => File.ReadAllBytes(Model(name));

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
