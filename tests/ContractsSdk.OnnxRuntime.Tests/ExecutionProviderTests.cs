using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;
using ContractsSdk.OnnxRuntime.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>Execution providers by name, on the library there is: what it has not, what it has and cannot use, and what it runs.</summary>
public sealed class ExecutionProviderTests
{
    private static readonly string[] Bench = ["a_logreg", "b_logreg20", "c_gbt", "d_mlp", "e_strings", "f_zipmap"];

    [Theory]
    [InlineData]
    [InlineData("CPU")]
    [InlineData("CPUExecutionProvider")]
    public async Task TheCpuNeedNotBeNamedAndMayBe(params string[] names)
    {
        var log = new ListLogger();
        var bench = BenchCase.Of("c_gbt");
        await using var engine = OnnxModelEngine.Open(bench.Model, new() { Providers = names, LoggerFactory = log });

        Assert.Matches(names.Length == 0 ? @"^onnxruntime [\d.]+$" : @"^onnxruntime [\d.]+ \(CPU\)$", engine.Name);
        Assert.DoesNotContain(log.Lines, IsTrouble);
        bench.AssertIsTheRawCall(engine, 4, [1, 4]);
    }

    [Fact]
    public void ANameNobodyKnowsIsRefusedWithThoseThereAre()
    {
        var error = Refused("CUDDA");
        Assert.Matches(
            @"^Contract 'bench': OnnxRuntime:Providers asks for CUDDA: ONNX Runtime [\d.]+ knows no such provider and has [\w, ]*CPU\. Leave it out, "
            + "or set ProviderFailure to Degrade to run without it\\.$",
            error);
    }

    [Fact]
    public void OneThatTheLibraryIsBuiltWithoutIsRefusedWithWhatBringsIt()
    {
        var error = Refused(Absent + "ExecutionProvider");
        Assert.Contains($"asks for {Absent}: this ONNX Runtime ", error, StringComparison.Ordinal);
        Assert.Contains(" is built without it and has ", error, StringComparison.Ordinal);
        Assert.Contains($"It comes with {ExecutionProvider.Of(Absent).Bringer}.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CUDA")]
    [InlineData("TensorRT")]
    [InlineData("tensorrtexecutionprovider")]
    public void OneWhoseOwnLibraryIsNotThereIsRefusedWithWhatItNeeds(string name)
    {
        var provider = ExecutionProvider.Of(name);
        SkipUnlessBuiltWithout(provider.Name);

        var error = Refused(name, new() { ["device_id"] = "0" });
        Assert.Matches($@"asks for {provider.Name}: ONNX Runtime [\d.]+ has it and cannot use it here \(.*Failed to load library.*\)\. It needs ", error);
        Assert.Contains(provider.Needs + ". Leave it out", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CUDDA")]
    [InlineData("CUDA")]
    [InlineData("TensorRT")]
    [InlineData("WebGPU")]
    [InlineData(null)]
    public async Task WhereItMayAModelDegradesToTheCpuWithOneWarning(string? name)
    {
        if (name is "CUDA" or "TensorRT")
            SkipUnlessBuiltWithout(name);
        var log = new ListLogger();
        var bench = BenchCase.Of("d_mlp");
        await using var engine = OnnxModelEngine.Open(
            bench.Model, new() { Providers = [name ?? Absent], ProviderFailure = ProviderFailure.Degrade, LoggerFactory = log }, "bench");
        Assert.SkipWhen(engine.Name.EndsWith(" (WebGPU)", StringComparison.Ordinal), "There is a device for WebGPU here.");

        var warning = Assert.Single(log.Lines, IsTrouble);
        Assert.StartsWith($"Warning bench runs without {name ?? Absent}: ", warning, StringComparison.Ordinal);
        Assert.DoesNotContain(AppContext.BaseDirectory, warning, StringComparison.Ordinal);
        Assert.EndsWith(" (CPU)", engine.Name, StringComparison.Ordinal);
        bench.AssertIsTheRawCall(engine, 4, [1, 4]);
    }

    [Fact]
    public async Task EachThatIsLostIsToldInItsTurn()
    {
        var log = new ListLogger();
        await using var engine = OnnxModelEngine.Open(
            TestModels.Bench("a_logreg"),
            new() { Providers = [Absent, "CUDDA", "CPU"], ProviderFailure = ProviderFailure.Degrade, LoggerFactory = log });

        Assert.Equal([Absent, "CUDDA"], log.Lines.Where(IsTrouble).Select(line => line.Split(" runs without ")[1].Split(':')[0]));
        Assert.EndsWith(" (CPU)", engine.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void AModelThatNobodyRunsIsRefusedAsWithoutProviders()
    {
        var log = new ListLogger();
        var error = Assert.Throws<ModelLoadException>(() => OnnxModelEngine.Open(
            TestModels.Odd("unknown_operator"), new() { Providers = ["CUDDA"], ProviderFailure = ProviderFailure.Degrade, LoggerFactory = log }));

        Assert.Equal(ModelLoadProblem.NotSupported, error.Problem);
        Assert.DoesNotContain(log.Lines, line => line.Contains("runs without", StringComparison.Ordinal));
    }

    [Fact]
    public void OneThatTakesTheModelAndCannotRunItIsLostToo()
    {
        var choice = new ProviderChoice(new() { Providers = ["TensorRT", "CUDA", "CPU"], ProviderFailure = ProviderFailure.Degrade });

        var first = choice.Open(providers => providers[0].Name == "TensorRT"
            ? throw new OrtException(new OrtError(OrtErrorCode.Fail, "no kernel for this"))
            : providers[0].Name);

        Assert.Equal(("CUDA", "CUDA"), (first, Assert.Single(choice.Serving)));
        Assert.Equal(("TensorRT", "no kernel for this"), (Assert.Single(choice.Lost).Provider.Name, choice.Lost[0].Message));
    }

    /// <summary>Where WebGPU has a device: a GPU, or a processor that plays one.</summary>
    [Fact]
    public async Task AnotherProviderAnswersAsTheCpuDoes()
    {
        var options = new OnnxRuntimeOptions { Providers = ["WebGPU"], ProviderOptions = { ["WebGPU"] = new Dictionary<string, string> { ["validationMode"] = "basic" } } };
        foreach (var name in Bench)
        {
            var bench = BenchCase.Of(name);
            await using var engine = Available(bench.Model, options);
            Assert.EndsWith(" (WebGPU)", engine.Name, StringComparison.Ordinal);
            await using var cpu = OnnxModelEngine.Open(bench.Model);
            foreach (var rows in (int[])[1, 32, 5])
                AssertClose(bench, Answers(bench, engine, rows), Answers(bench, cpu, rows));
        }
    }

    [Theory]
    [InlineData("d_mlp")]
    [InlineData("a_logreg")]
    public async Task AnotherProviderGivesEachOfManyCallersItsOwnRows(string model)
    {
        var bench = BenchCase.Of(model);
        await using var engine = Available(bench.Model, new() { Providers = ["WebGPU"] });
        await using var cpu = OnnxModelEngine.Open(bench.Model);
        var expected = Enumerable.Range(0, 8).Select(first => Answers(bench, cpu, 5, first * 5)).ToArray();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            using var slot = engine.CreateSlot(bench.Plan, 5);
            for (var call = thread; call < thread + 24; call++)
                AssertClose(bench, Answers(bench, slot, 5, call % 8 * 5), expected[call % 8]);
        })));
    }

    private static OnnxModelEngine Available(string model, OnnxRuntimeOptions options)
    {
        try
        {
            return OnnxModelEngine.Open(model, options);
        }
        catch (ModelLoadException e) when (e.Problem == ModelLoadProblem.ProviderMissing)
        {
            Assert.Skip(e.Message);
            throw;
        }
    }

    private static byte[][] Answers(BenchCase bench, OnnxModelEngine engine, int rows, int first = 0)
    {
        using var slot = engine.CreateSlot(bench.Plan, 32);
        return Answers(bench, slot, rows, first);
    }

    private static byte[][] Answers(BenchCase bench, EngineSlot slot, int rows, int first)
    {
        slot.Prepare(rows);
        bench.Write(slot, first, rows);
        Assert.Equal(RunStatus.Ok, slot.Run());
        return bench.Read(slot, rows);
    }

    private static void AssertClose(BenchCase bench, byte[][] actual, byte[][] expected)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            if (bench.Plan.Outputs[i].Element == ElementType.Int64)
                Assert.Equal(expected[i], actual[i]);
            else
                Assert.All(Floats(expected[i]).Zip(Floats(actual[i])), pair => Assert.Equal(pair.First, pair.Second, 1e-4f));
        }
    }

    private static float[] Floats(byte[] bytes) => MemoryMarshal.Cast<byte, float>(bytes).ToArray();

    /// <summary>One that is known and that this library has not.</summary>
    private static string Absent => new[] { "XNNPACK", "DML", "OpenVINO", "QNN" }.First(name => !BuiltWith.Contains(name));

    private static IReadOnlyList<string> BuiltWith => ProviderNames.Of(Runtime.Api);

    private static OrtRuntime Runtime => OrtRuntime.Get(new(), NullLogger.Instance, null);

    private static void SkipUnlessBuiltWithout(string provider)
    {
        Assert.SkipUnless(BuiltWith.Contains(provider), $"This library is built without {provider}.");
        var beside = Directory.GetFiles(Path.GetDirectoryName(Runtime.LibraryPath)!, "*onnxruntime_providers_shared*");
        Assert.SkipUnless(beside.Length == 0, "The libraries of providers are there.");
    }

    private static bool IsTrouble(string line) =>
        line.StartsWith("Warning", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal);

    private static string Refused(string name, Dictionary<string, string>? told = null)
    {
        var log = new ListLogger();
        var options = new OnnxRuntimeOptions { Providers = [name], LoggerFactory = log };
        if (told is not null)
            options.ProviderOptions[name] = told;
        var error = Assert.Throws<ModelLoadException>(() => OnnxModelEngine.Open(TestModels.Bench("d_mlp"), options, "bench"));

        Assert.Equal(ModelLoadProblem.ProviderMissing, error.Problem);
        Assert.DoesNotContain(AppContext.BaseDirectory, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, IsTrouble);
        return error.Message;
    }
}
