using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>A real model in another's place, and everything that may lie there instead.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".onnx");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task The_file_that_lies_there_by_then_is_loaded()
    {
        using var trees = LogisticRegression.Load(Model("c_gbt"));
        Put("a_logreg");
        using var client = LogisticRegression.Load(_file);
        var row = Packed20.Of(Rows.Of20(7));
        var before = client.Predict(in row);

        Put("c_gbt");
        var reload = await client.ReloadAsync(TestContext.Current.CancellationToken);

        Assert.True(reload.IsReplaced);
        Assert.Equal(trees.Model.Digest, client.Model.Digest);
        Assert.NotEqual(before.Model.Digest, client.Model.Digest);
        Assert.Equal(trees.Predict(in row).Value, client.Predict(in row).Value);
        Assert.NotEqual(before.Value, client.Predict(in row).Value);
    }

    [Theory]
    [InlineData("nothing", ModelLoadProblem.FileMissing)]
    [InlineData("empty", ModelLoadProblem.NotAModel)]
    [InlineData("garbage", ModelLoadProblem.NotAModel)]
    [InlineData("half", ModelLoadProblem.NotAModel)]
    [InlineData("pointer", ModelLoadProblem.NotAModel)]
    [InlineData("folder", ModelLoadProblem.FileMissing)]
    [InlineData("d_mlp", ModelLoadProblem.SignatureMismatch)]
    public async Task Whatever_else_lies_there_is_refused_and_the_old_model_answers_on(string what, ModelLoadProblem problem)
    {
        Put("a_logreg");
        using var client = LogisticRegression.Load(_file);
        var row = Packed20.Of(Rows.Of20(7));
        var before = client.Predict(in row);
        File.Delete(_file);
        if (what is "d_mlp")
            Put(what);
        else if (what is "folder")
            Directory.CreateDirectory(_file);
        else if (what is not "nothing")
            File.WriteAllBytes(_file, Bytes(what));

        var reload = await client.ReloadAsync(TestContext.Current.CancellationToken);
        if (what is "folder")
            Directory.Delete(_file);

        Assert.False(reload.IsReplaced);
        Assert.Equal(problem, reload.Error!.Problem);
        Assert.DoesNotContain(Path.GetTempPath(), reload.Error.Message, StringComparison.Ordinal);
        Assert.Same(before.Model, client.Model);
        Assert.Equal(before.Value, client.Predict(in row).Value);
    }

    [Fact]
    public async Task A_model_that_answers_its_golden_rows_otherwise_is_refused()
    {
        var golden = Path.ChangeExtension(_file, ".jsonl");
        Put("a_logreg");
        try
        {
            using (var first = LogisticRegression.Load(_file))
                GoldenRows.Record(first, [Packed20.Of(Rows.Of20(3)), Packed20.Of(Rows.Of20(4))], golden);
            using var client = LogisticRegression.Load(_file, settings: new() { Options = new() { GoldenRows = golden } });

            Put("c_gbt");
            var reload = await client.ReloadAsync(TestContext.Current.CancellationToken);

            Assert.Equal(ModelLoadProblem.GoldenRowsDiffer, reload.Error?.Problem);
        }
        finally
        {
            File.Delete(golden);
        }
    }

    [Fact]
    public async Task A_model_that_its_manifest_does_not_name_is_refused()
    {
        Put("a_logreg");
        var manifest = _file + ".manifest";
        try
        {
            using (var first = LogisticRegression.Load(_file))
                Release("7", first.Model.Digest);
            using var client = LogisticRegression.Load(_file);
            Assert.Equal("7", client.Model.Version);

            Put("c_gbt");
            var reload = await client.ReloadAsync(TestContext.Current.CancellationToken);
            Assert.Equal(ModelLoadProblem.PinMismatch, reload.Error?.Problem);

            // A model and its manifest are one release, whatever order they arrive in.
            using (var trees = LogisticRegression.Load(Model("c_gbt")))
                Release("8", trees.Model.Digest);
            Assert.True((await client.ReloadAsync(TestContext.Current.CancellationToken)).IsReplaced);
            Assert.Equal("8", client.Model.Version);
        }
        finally
        {
            File.Delete(manifest);
        }

        void Release(string version, string digest) => File.WriteAllText(manifest, $"""
            manifest 1
            contract below = 2.0.0
            contract from = 1.0.0
            contract id = bench-logreg
            model digest = {digest}
            model version = {version}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_watched_file_is_loaded_when_it_changes()
    {
        Put("a_logreg");
        using var client = LogisticRegression.Load(_file, settings: new() { Options = new() { WatchInterval = TimeSpan.FromSeconds(1) } });
        var old = client.Model;

        Put("c_gbt");
        for (var look = 0; look < 2400 && ReferenceEquals(old, client.Model); look++)
            await Task.Delay(50, TestContext.Current.CancellationToken);

        Assert.NotEqual(old.Digest, client.Model.Digest);
    }

    private static string Model(string name) => Path.Combine(AppContext.BaseDirectory, "models", name + ".onnx");

    private static byte[] Bytes(string what) => what switch
    {
        "empty" => [],
        "half" => File.ReadAllBytes(Model("a_logreg"))[..200],
        "pointer" => "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"u8.ToArray(),
        _ => "<!doctype html><title>404</title>"u8.ToArray(),
    };

    private void Put(string model)
    {
        var next = _file + ".next";
        File.Copy(Model(model), next, overwrite: true);
        File.Move(next, _file, overwrite: true);
    }
}
