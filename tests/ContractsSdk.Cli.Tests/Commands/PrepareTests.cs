using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Tests;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary><c>contracts prepare</c>, with the engine of the built sample, in its own process.</summary>
public sealed class PrepareTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "FraudScoring.dll");

    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("f_zipmap", "the ZipMap of 'output_probability' is gone: its 2 keys are columns of a tensor")]
    [InlineData("b_logreg20", "20 inputs, 'f0' to 'f19', are columns of one, 'X'")]
    public async Task ItIsWrittenOnceBothAnswerAlike(string model, string done)
    {
        var original = Model(model);

        var prepared = await RunAsync("prepare", "model.onnx", "--rows", "600");

        Assert.Equal(("", ExitCode.Ok), (prepared.Error, prepared.ExitCode));
        Assert.Contains($"  {done}\n", prepared.Output, StringComparison.Ordinal);
        Assert.Contains("  the Cast of 'label' is gone: it is int64 already\n", prepared.Output, StringComparison.Ordinal);
        Assert.Matches($@"^model\.onnx [0-9a-f]{{12}}\n(  .*\n){{2}}  600 rows answered bit for bit alike by onnxruntime \S+\nmodel\.prepared\.onnx [0-9a-f]{{12}}\n$", prepared.Output);
        Assert.Equal(original, File.ReadAllBytes(_project.PathOf("model.onnx")));
        var signature = SignatureText.Read(File.ReadAllText(_project.PathOf("model.prepared.onnx.signature"))).Signature!;
        Assert.StartsWith(signature.PreparedFrom![..12], prepared.Output["model.onnx ".Length..], StringComparison.Ordinal);
        Assert.Contains($"model.prepared.onnx {signature.Digest[..12]}", prepared.Output, StringComparison.Ordinal);
        Assert.Equal(["model.onnx", "model.prepared.onnx", "model.prepared.onnx.signature"], Files());
        Assert.Contains("prepared from", (await _project.RunAsync("signature", "model.prepared.onnx")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItIsJsonToo()
    {
        Model("f_zipmap");

        var json = (await RunAsync("prepare", "model.onnx", "--rows", "10", "--json")).Json;

        Assert.Equal("model.prepared.onnx", json.GetProperty("prepared").GetString());
        Assert.Equal(10, json.GetProperty("rows").GetInt32());
        Assert.Equal(64, json.GetProperty("preparedSha256").GetString()!.Length);
    }

    [Fact]
    public async Task WhatIsThereIsHeldAgainstTheModel()
    {
        Model("f_zipmap");

        var none = await _project.RunAsync("prepare", "model.onnx", "--check");
        Assert.Equal((ExitCode.Findings, ""), (none.ExitCode, none.Output));
        Assert.Contains("run contracts prepare model.onnx", none.Error, StringComparison.Ordinal);

        await RunAsync("prepare", "model.onnx", "--rows", "10");
        Assert.Equal(ExitCode.Ok, (await _project.RunAsync("prepare", "model.onnx", "--check")).ExitCode);

        File.AppendAllText(_project.PathOf("model.prepared.onnx"), "\0");
        Assert.Equal(ExitCode.Findings, (await _project.RunAsync("prepare", "model.onnx", "--check")).ExitCode);
    }

    [Fact]
    public async Task AModelInWhichNothingOnlyCostsStaysAsItIs()
    {
        Model("d_mlp");

        var prepared = await _project.RunAsync("prepare", "model.onnx");

        Assert.Equal((ExitCode.Ok, "model.onnx: nothing to prepare\n", ""), (prepared.ExitCode, prepared.Output, prepared.Error));
        Assert.Equal(["model.onnx"], Files());
    }

    [Fact]
    public async Task APreparedModelSaysSo()
    {
        Model("f_zipmap");
        await RunAsync("prepare", "model.onnx", "--rows", "10");

        var again = await _project.RunAsync("prepare", "model.prepared.onnx");

        Assert.Equal(ExitCode.Ok, again.ExitCode);
        Assert.Contains("nothing to prepare\n  as it was: it is prepared already, from ", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsWrittenUnproven()
    {
        Model("f_zipmap");

        var prepared = await _project.RunAsync("prepare", "model.onnx");

        Assert.Equal((ExitCode.Unreadable, ""), (prepared.ExitCode, prepared.Output));
        Assert.Contains("nothing is written unproven; build it, or name an assembly with --assembly", prepared.Error, StringComparison.Ordinal);
        Assert.Equal(["model.onnx"], Files());
    }

    [Fact]
    public async Task OutputsNobodyReadsGo()
    {
        Model("f_zipmap");

        var prepared = await RunAsync("prepare", "model.onnx", "--rows", "10", "--keep", "label");

        Assert.Equal(ExitCode.Ok, prepared.ExitCode);
        Assert.Contains("'output_probability' is no output any more, and nodes that worked for nothing else are gone: 2", prepared.Output, StringComparison.Ordinal);
        var unknown = await _project.RunAsync("prepare", "model.onnx", "--keep", "score");
        Assert.Equal((ExitCode.Findings, "model.onnx has no output 'score' to keep; it has 'label', 'output_probability'\n"), (unknown.ExitCode, unknown.Error));
    }

    [Fact]
    public async Task AModelTheEngineRefusesIsNotWritten()
    {
        // An operator that no engine knows: of what the original answers nothing can be said.
        var bytes = Model("f_zipmap");
        var place = bytes.AsSpan().IndexOf("LinearClassifier"u8);
        bytes[place] = (byte)'X';
        File.WriteAllBytes(_project.PathOf("model.onnx"), bytes);

        var prepared = await RunAsync("prepare", "model.onnx", "--rows", "10");

        Assert.Equal((ExitCode.Findings, ""), (prepared.ExitCode, prepared.Output));
        Assert.Contains("refuses 'model.onnx'", prepared.Error, StringComparison.Ordinal);
        Assert.Equal(["model.onnx"], Files());
    }

    [Fact]
    public async Task ASignatureThatCannotBeUnderstoodIsNotWrittenOver()
    {
        Model("f_zipmap");
        File.WriteAllText(_project.PathOf("model.prepared.onnx.signature"), "<<<<<<< ours\n");

        var prepared = await RunAsync("prepare", "model.onnx", "--rows", "10");

        Assert.Equal(ExitCode.Unreadable, prepared.ExitCode);
        Assert.Contains("model.prepared.onnx is written, its signature is not: model.prepared.onnx.signature cannot be read", prepared.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GoldenRowsOfAContractWithThisModelMustBeAnswered()
    {
        Directory.CreateDirectory(_project.PathOf("models"));
        File.Copy(RepositoryFiles.PathOf("samples", "FraudScoring", "models", "fraud.onnx"), _project.PathOf("models", "fraud.onnx"));
        File.WriteAllText(
            _project.PathOf("rows.jsonl"),
            """{"amount":12.5,"card_present":true,"channel":"Contactless","distance_from_home_km":1.25,"hour_of_day":12,"merchant":"grocery","transactions_last_24h":2}""");
        Assert.Equal(ExitCode.Ok, (await RunAsync("golden", "rows.jsonl")).ExitCode);

        // Alike in what is kept; but the contract reads the label.
        var prepared = await RunAsync("prepare", "models/fraud.onnx", "--rows", "10", "--keep", "probabilities");

        Assert.Equal((ExitCode.Findings, ""), (prepared.ExitCode, prepared.Output));
        Assert.Contains("'label'", prepared.Error, StringComparison.Ordinal);
        Assert.Equal(["fraud.onnx"], Directory.EnumerateFiles(_project.PathOf("models")).Select(file => Path.GetFileName(file)));
    }

    [Theory]
    [InlineData("--output names the model itself", "-o", "model.onnx")]
    [InlineData("--output names an .onnx file", "-o", "model.bin")]
    [InlineData("--rows is from 1", "--rows", "0")]
    public async Task WrongUsageIsSaid(string error, params string[] arguments)
    {
        Model("f_zipmap");

        var prepared = await _project.RunAsync(["prepare", "model.onnx", .. arguments]);

        Assert.Equal(ExitCode.Usage, prepared.ExitCode);
        Assert.Contains(error, prepared.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsNoModelIsUnreadable()
    {
        File.WriteAllText(_project.PathOf("model.onnx"), "no model at all");

        var prepared = await _project.RunAsync("prepare", "model.onnx");

        Assert.Equal(ExitCode.Unreadable, prepared.ExitCode);
        Assert.Contains("model.onnx is text, not a model", prepared.Error, StringComparison.Ordinal);
    }

    private byte[] Model(string name)
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.PathOf("tests", "models", "bench", name + ".onnx"));
        File.WriteAllBytes(_project.PathOf("model.onnx"), bytes);
        return bytes;
    }

    private string[] Files() => [.. Directory.EnumerateFiles(_project.Folder.Root).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private Task<Outcome> RunAsync(params string[] arguments) => _project.RunAsync([.. arguments, "--assembly", Sample]);
}
