using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Verification;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;
using Microsoft.Extensions.Options;

namespace ContractsSdk.OnnxRuntime.Tests;

public sealed class LoadErrorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contracts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task TheDigestIsOfTheBytesThatRun()
    {
        var bytes = TestModels.Bytes(TestModels.Bench("a_logreg"));
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await using var fromFile = OnnxModelEngine.Open(TestModels.Bench("a_logreg"));
        await using var fromMemory = OnnxModelEngine.Open(bytes);
        Assert.Equal((digest, digest), (fromFile.Signature.Digest, fromMemory.Signature.Digest));
    }

    [Fact]
    public void AMissingFileIsNamedAsItWasGiven()
    {
        Assert.Equal(
            "There is no model file 'models/none.onnx' in the application's folder or the working directory. Is it copied to the output?",
            Refused("models/none.onnx", ModelLoadProblem.FileMissing));
        Assert.Equal("There is no model file 'none.onnx'.", Refused(Path.Combine(_folder, "none.onnx"), ModelLoadProblem.FileMissing));
        Assert.Equal("There is no model file 'none.onnx'.", Refused(Path.Combine(_folder, "nowhere", "none.onnx"), ModelLoadProblem.FileMissing));
    }

    [Fact]
    public void OptionsThatCannotWorkAreRefusedBeforeTheLibraryIsTold()
    {
        var error = Assert.Throws<OptionsValidationException>(() => OnnxModelEngine.Open(
            TestModels.Bench("a_logreg"),
            new() { IntraOpThreads = -1, InterOpThreads = 1_025, Optimization = (GraphOptimization)77, TrialLimit = TimeSpan.FromTicks(-1) }));

        Assert.Equal(
            [
                "OnnxRuntime:IntraOpThreads must be from 0 (as many as there are cores) to 1,024; it is -1.",
                "OnnxRuntime:InterOpThreads must be from 0 (as many as there are cores) to 1,024; it is 1025.",
                "OnnxRuntime:Optimization has no value 77.",
                "OnnxRuntime:TrialLimit must be from 00:00:00 (no trial) to 01:00:00; it is -00:00:00.0000001.",
            ],
            error.Failures);
    }

    [Fact]
    public void ThreadsThatAreTheCallersCannotBeShared()
    {
        var error = Assert.Throws<OptionsValidationException>(() => OnnxModelEngine.Open(TestModels.Bench("a_logreg"), new() { ShareThreads = true }));
        Assert.Equal(
            ["OnnxRuntime:ShareThreads has nothing to share: IntraOpThreads is 1, the caller's own thread (0: as many as there are cores)."],
            error.Failures);
    }

    [Fact]
    public void ProvidersThatCannotBeMeantAreRefusedAllAtOnce()
    {
        var error = Assert.Throws<OptionsValidationException>(() => OnnxModelEngine.Open(TestModels.Bench("a_logreg"), new()
        {
            Providers = ["CUDA", "", "cudaExecutionProvider", "CPU", "DML"],
            ProviderOptions =
            {
                ["CUDDA"] = new Dictionary<string, string>(),
                ["TensorRT"] = new Dictionary<string, string> { ["device_id"] = "" },
                ["CPU"] = new Dictionary<string, string>(),
            },
            ProviderFailure = (ProviderFailure)7,
        }));

        Assert.Equal(
            [
                "OnnxRuntime:Providers must be names of execution providers, letters and digits, for example CUDA.",
                "OnnxRuntime:Providers names CUDA more than once.",
                "OnnxRuntime:Providers names more after CPU, which takes every node: none would ever be asked.",
                "OnnxRuntime:ProviderOptions:CUDDA is of no provider that is known, or named in Providers.",
                "OnnxRuntime:ProviderOptions:TensorRT:device_id must have a key and a value of 1 to 1,024 characters.",
                "OnnxRuntime:ProviderOptions:CPU must not be: the CPU is told by the other options.",
                "OnnxRuntime:ProviderFailure has no value 7.",
            ],
            error.Failures);
    }

    [Fact]
    public void AFolderIsNoModel() =>
        Assert.Equal($"'{Path.GetFileName(_folder)}' is a folder, not a model file.", Refused(_folder, ModelLoadProblem.FileMissing));

    [Fact]
    public void ContractAndProblemAreInTheException()
    {
        var error = Assert.Throws<ModelLoadException>(() => OnnxModelEngine.Open("none.onnx", contractId: "fraud-detector"));
        Assert.Equal(("fraud-detector", ModelLoadProblem.FileMissing), (error.ContractId, error.Problem));
        Assert.StartsWith("Contract 'fraud-detector': There is no model file", error.Message, StringComparison.Ordinal);
    }

    // All that a file can be is tried where it is recognised; here, that it is asked before the native library.
    [Fact]
    public void WhatIsNoModelIsSaidInPlainWords()
    {
        Assert.Equal("'m.onnx' is empty.", NoModel([]));
        Assert.Contains("is a Git LFS pointer", NoModel("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 344493\n"u8), StringComparison.Ordinal);
        Assert.Contains("is a web page", NoModel("<!DOCTYPE html><html lang=\"de\">Zurück"u8), StringComparison.Ordinal);
        Assert.Contains("is a ZIP archive", NoModel(Zip()), StringComparison.Ordinal);
        NoModel(TestModels.Bytes(TestModels.Bench("a_logreg")).AsSpan(0, 300));
    }

    [Theory]
    [InlineData("unknown_operator", "NoSuchOperator")]
    [InlineData("future_opset", "opset")]
    public void WhatTheLibraryRefusesIsSaidInItsWordsWithoutPaths(string model, string expected)
    {
        Refused(TestModels.Odd(model), ModelLoadProblem.NotSupported);
        var message = Assert.Throws<ModelLoadException>(() => OnnxModelEngine.Open(TestModels.Odd(model))).Explanation;
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain(AppContext.BaseDirectory, message, StringComparison.Ordinal);
        Assert.DoesNotContain(".cc", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void OperatorsThatAreTooNewAreSaidInTheWordsOfTheBuild()
    {
        var error = Assert.Throws<ModelLoadException>(() => OnnxModelEngine.Open(TestModels.Odd("future_opset")));

        Assert.Equal(
            [$"MC424 operators 'ai.onnx': expected at most version {SignatureVerifier.NewestOperatorSets[0].Version}, found 99 " +
                "(export the model for an older version, or update the engine)"],
            error.Differences.Select(difference => difference.ToString()));
        Assert.EndsWith("\n  - " + error.Differences[0], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileNobodyMayReadIsSaidToBeSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "This process may read everything.");
        var file = Path.Combine(_folder, "m.onnx");
        File.WriteAllBytes(file, [1]);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.None);
        Assert.Equal("The model file 'm.onnx' cannot be read: permission denied.", Refused(file, ModelLoadProblem.FileMissing));
    }

    [Fact]
    public void PathsStartInTheApplicationsFolder()
    {
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "models", "x.onnx"), ModelPath.Resolve("models/x.onnx"));
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "models", "x.onnx"), ModelPath.Resolve(@"models\x.onnx"));
        Assert.Equal(Path.Combine(_folder, "x.onnx"), ModelPath.Resolve(Path.Combine(_folder, "y", "..", "x.onnx")));
        Assert.Throws<ArgumentException>(() => ModelPath.Resolve(""));
    }

    [Fact]
    public void OnlyAPathByHandMayMeanTheWorkingDirectory()
    {
        // Of this process it is not known, and no test may change it for the others.
        var name = Path.GetRandomFileName();
        var inWorkingDirectory = Path.Combine(Environment.CurrentDirectory, name);
        File.WriteAllText(inWorkingDirectory, "");
        try
        {
            var inApplication = Path.Combine(AppContext.BaseDirectory, name);
            Assert.Equal(inApplication, ModelPath.Resolve(name));
            Assert.Equal(inWorkingDirectory, ModelPath.Resolve(name, orWorkingDirectory: true));
            Assert.Equal(inApplication + "x", ModelPath.Resolve(name + "x", orWorkingDirectory: true));
        }
        finally
        {
            File.Delete(inWorkingDirectory);
        }
    }

    private string NoModel(ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(_folder, "m.onnx");
        File.WriteAllBytes(file, bytes);
        return Refused(file, ModelLoadProblem.NotAModel);
    }

    private string Refused(string path, ModelLoadProblem problem)
    {
        var error = Assert.Throws<ModelLoadException>(() => OnnxModelEngine.Open(path));
        Assert.Equal(problem, error.Problem);
        Assert.DoesNotContain(_folder, error.ToString(), StringComparison.Ordinal);
        return error.Message;
    }

    private static byte[] Zip()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create))
            archive.CreateEntry("archive/data.pkl").Open().Dispose();
        return memory.ToArray();
    }
}
