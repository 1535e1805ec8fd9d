using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.OnnxRuntime.Tests;

public sealed class NativeLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contracts").FullName;

    private static string FileName => OperatingSystem.IsWindows() ? "onnxruntime.dll" : OperatingSystem.IsMacOS() ? "libonnxruntime.dylib" : "libonnxruntime.so";

    private static string Present => Path.Combine(AppContext.BaseDirectory, FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ItIsFoundBesideTheApplicationOrInItsRuntimesFolder()
    {
        Assert.Equal(Present, LibrarySearch.Find(null, AppContext.BaseDirectory, null));

        var native = Path.Combine(_folder, "runtimes", RuntimeInformation.RuntimeIdentifier, "native");
        Directory.CreateDirectory(native);
        File.WriteAllBytes(Path.Combine(native, FileName), []);
        Assert.Equal(Path.Combine(native, FileName), LibrarySearch.Find(null, _folder, null));
    }

    [Fact]
    public void WhatIsMissingIsNamedWithWhatToDo()
    {
        var error = Assert.Throws<ModelLoadException>(() => LibrarySearch.Find(null, _folder, "fraud-detector"));
        Assert.Equal((ModelLoadProblem.NativeLibraryMissing, "fraud-detector"), (error.Problem, error.ContractId));
        Assert.Contains(FileName, error.Message, StringComparison.Ordinal);
        Assert.Contains("Microsoft.ML.OnnxRuntime", error.Message, StringComparison.Ordinal);
        Assert.Contains("NativeLibraryPath", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("libonnxruntime.so", "must be an absolute path")]
    [InlineData("./native/libonnxruntime.so", "must be an absolute path")]
    public void AConfiguredPathIsAbsolute(string path, string expected) =>
        Assert.Contains(expected, Missing(() => LibrarySearch.Find(path, _folder, null)), StringComparison.Ordinal);

    [Fact]
    public void AConfiguredPathMustLeadSomewhere() =>
        Assert.Contains("no file 'nothing.so'", Missing(() => LibrarySearch.Find(Path.Combine(_folder, "nothing.so"), _folder, null)), StringComparison.Ordinal);

    [Fact]
    public void AnotherFileUnderItsNameIsSaidToBeAnother()
    {
        var file = Path.Combine(_folder, FileName);
        File.WriteAllText(file, "not a library");
        Assert.Contains($"'{FileName}' cannot be loaded", Missing(() => Load(file, OrtApi.Floor)), StringComparison.Ordinal);
    }

    [Fact]
    public void ALibraryOfAnotherKindIsSaidToBeAnother()
    {
        var other = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, OperatingSystem.IsWindows() ? "clrjit.dll" : "libclrjit.*")[0];
        Assert.Contains("it is another library", Missing(() => Load(other, OrtApi.Floor)), StringComparison.Ordinal);
    }

    [Fact]
    public void AnOldOneIsRefusedWithBothVersions()
    {
        var error = Assert.Throws<ModelLoadException>(() => Load(Present, 9999));
        Assert.Equal(ModelLoadProblem.NativeLibraryTooOld, error.Problem);
        Assert.Matches($@"^'{FileName}' is ONNX Runtime 1\.\d+\.\d+; this engine needs 1\.9999 or newer\.$", error.Message);
    }

    [Fact]
    public async Task AProcessHasOneLibraryWhateverLaterOptionsSay()
    {
        await using var first = OnnxModelEngine.Open("models/bench/a_logreg.onnx");
        await using var same = OnnxModelEngine.Open("models/bench/a_logreg.onnx", new() { NativeLibraryPath = Present, Arena = true });

        var error = Assert.Throws<ModelLoadException>(() =>
            OnnxModelEngine.Open("models/bench/a_logreg.onnx", new() { NativeLibraryPath = Path.Combine(_folder, FileName) }));
        Assert.Contains("loaded already", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ThreadsThatRaceToBeFirstAllGetTheSame()
    {
        var seen = new OrtRuntime[16];
        Parallel.For(0, seen.Length, i => seen[i] = OrtRuntime.Get(new(), NullLogger.Instance, null));
        Assert.All(seen, runtime => Assert.Same(seen[0], runtime));
    }

    [Fact]
    public Task OneThatDisappearsFromTheDiskServesOn() => ChildProcess.Pass(typeof(NativeLibraryTests), nameof(ALibraryOfWhichOnlyThisProcessKnows));

    /// <summary>In a process of its own, which has loaded no library yet.</summary>
    [Fact(Explicit = true)]
    public async Task ALibraryOfWhichOnlyThisProcessKnows()
    {
        var copy = Path.Combine(_folder, FileName);
        File.Copy(Present, copy);
        var options = new OnnxRuntimeOptions { NativeLibraryPath = copy };
        var bench = BenchCase.Of("a_logreg");
        await using var engine = OnnxModelEngine.Open(bench.Model, options);
        using var slot = engine.CreateSlot(bench.Plan, 1);

        // Windows does not let it go; elsewhere it stays in memory.
        if (!OperatingSystem.IsWindows())
            File.Delete(copy);

        await using var second = OnnxModelEngine.Open(bench.Model, options);
        using var other = second.CreateSlot(bench.Plan, 1);
        foreach (var each in (EngineSlot[])[slot, other])
        {
            each.Prepare(1);
            bench.Write(each, 0, 1);
            Assert.Equal(RunStatus.Ok, each.Run());
        }
    }

    private string Missing(Func<object> load)
    {
        var error = Assert.Throws<ModelLoadException>(load);
        Assert.Equal(ModelLoadProblem.NativeLibraryMissing, error.Problem);
        Assert.DoesNotContain(_folder, error.ToString(), StringComparison.Ordinal);
        return error.Message;
    }

    private static OrtRuntime Load(string path, int floor) => OrtRuntime.Load(path, floor, NullLogger.Instance, null);
}
