using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Models;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;
using ContractsSdk.OnnxRuntime.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>A model that keeps its weights in a file beside it.</summary>
public sealed class ExternalWeightsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public ExternalWeightsTests()
    {
        File.WriteAllBytes(Model, TestModels.Bytes(TestModels.Odd("external_weights")));
        Write(10, 20, 30);
    }

    private string Model => Path.Combine(_folder, "m.onnx");

    private string Weights => Path.Combine(_folder, "weights.bin");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task AreLoadedAndBelongToTheModelFromThenOn()
    {
        await using var engine = OnnxModelEngine.Open(Model);
        Write(0, 0, 0);
        GC.Collect();

        using var slot = engine.CreateSlot(new Plan().In("x", 3).Out("y"), 1);
        slot.Prepare(1);
        new float[] { 1, 2, 3 }.CopyTo(slot.Input<float>(0, 0));

        Assert.Equal(RunStatus.Ok, slot.Run());
        Assert.Equal(140, slot.Output<float>(0, 0)[0]);
    }

    [Fact]
    public async Task AreInTheDigest()
    {
        await using var first = OnnxModelEngine.Open(Model);
        Write(10, 20, 31);
        await using var second = OnnxModelEngine.Open(Model);
        File.Move(Model, Model + ".moved");
        await using var renamed = OnnxModelEngine.Open(Model + ".moved");

        Assert.Equal(["", "weights.bin"], first.Signature.Files.Select(file => file.Name));
        Assert.NotEqual(first.Signature.Digest, second.Signature.Digest);
        Assert.Equal(second.Signature.Digest, renamed.Signature.Digest);
    }

    [Fact]
    public void OfAModelFromMemoryAreNowhere() =>
        Refused(ModelLoadProblem.NotSupported, "from memory", () => OnnxModelEngine.Open(File.ReadAllBytes(Model)));

    [Fact]
    public void MustBeThere()
    {
        File.Delete(Weights);

        Refused(ModelLoadProblem.FileMissing, "not beside it");
    }

    [Fact]
    public void MustBeWhole()
    {
        Write(10, 20);

        Assert.Throws<ModelLoadException>(() => OnnxModelEngine.Open(Model));
    }

    [Fact]
    public async Task ThatAreMappedAreTheSameToTheModel()
    {
        await using var read = OnnxModelEngine.Open(Model);
        await using var mapped = Mapped(() => { });

        Assert.Equal(read.Signature, mapped.Signature);
        using var slot = mapped.CreateSlot(new Plan().In("x", 3).Out("y"), 1);
        slot.Prepare(1);
        new float[] { 1, 2, 3 }.CopyTo(slot.Input<float>(0, 0));
        Assert.Equal(RunStatus.Ok, slot.Run());
        Assert.Equal(140, slot.Output<float>(0, 0)[0]);
        Assert.False(read.Signature.Files.IsEmpty);
    }

    [Fact]
    public void ThatAreMappedAreLookedAtAgain()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a mapped file cannot be written to.");

        var error = Assert.Throws<ModelLoadException>(() => Mapped(() => File.SetLastWriteTimeUtc(Weights, DateTime.UnixEpoch)));

        Assert.Equal(ModelLoadProblem.NotAllowed, error.Problem);
        Assert.Equal("'m.onnx' keeps weights in 'weights.bin', which was changed while it was loaded", error.Message);
    }

    /// <summary>More than an array can hold; a sparse file, so that nothing of it lies on a disk.</summary>
    [Fact(Explicit = true)]
    public async Task OfMoreThanTwoGigabytesAreMapped()
    {
        using (var file = new FileStream(Weights, FileMode.Open))
            file.SetLength(Array.MaxLength + (1L << 20));
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await using var engine = OnnxModelEngine.Open(Model);

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 64_000_000);
        TestContext.Current.TestOutputHelper!.WriteLine($"digest {engine.Signature.Digest}");
    }

    private OnnxModelEngine Mapped(Action meanwhile)
    {
        using var model = ModelAdmission.Admit(ModelFile.Read(Model, orWorkingDirectory: false, null), null, mapAbove: 0);
        meanwhile();
        return OnnxModelEngine.Open(model, new(), null, request: null);
    }

    [Fact]
    public void MustBeAFile()
    {
        File.Delete(Weights);
        Directory.CreateDirectory(Weights);

        Refused(OperatingSystem.IsLinux() ? ModelLoadProblem.NotAllowed : ModelLoadProblem.FileMissing, "weights.bin");
    }

    [Fact]
    public void MustBeNoLink()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need privileges.");
        File.Move(Weights, Weights + ".real");
        File.CreateSymbolicLink(Weights, Weights + ".real");

        Refused(ModelLoadProblem.NotAllowed, "is a link");
    }

    [Fact]
    public void MustHaveNoOtherName()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Names are counted on Linux.");
        Shell("ln", Weights, Weights + ".other");

        Refused(ModelLoadProblem.NotAllowed, "hard link");
    }

    [Fact(Timeout = 60_000)]
    public async Task MustBeNoPipe()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes are recognised on Linux.");
        File.Delete(Weights);
        Shell("mkfifo", Weights);

        await Task.Run(() => Refused(ModelLoadProblem.NotAllowed, "a pipe"), TestContext.Current.CancellationToken);
    }

    // Whoever is not handed them looks for them there; no model that is admitted makes the library do so.
    [Fact]
    public async Task AreNeverTakenFromTheWorkingDirectory() =>
        await ChildProcess.Pass(typeof(ExternalWeightsTests), nameof(AreNotFoundByTheLibraryItself));

    /// <summary>In a process of its own, since it moves to where the weights are.</summary>
    [Fact(Explicit = true)]
    public void AreNotFoundByTheLibraryItself()
    {
        Environment.CurrentDirectory = _folder;
        var model = new AdmittedModel(
            new ModelFile("m.onnx", TestModels.Bytes(TestModels.Odd("external_weights_in_subgraph"))), Weights: [], Declared: new());
        var runtime = OrtRuntime.Get(new(), NullLogger.Instance, null);
        Assert.Throws<OrtException>(() => Session.Open(runtime, model, new(), "m", NullLogger.Instance));
    }

    private void Refused(ModelLoadProblem problem, string reason, Action? open = null)
    {
        var error = Assert.Throws<ModelLoadException>(open ?? (() => OnnxModelEngine.Open(Model)));
        Assert.Equal(problem, error.Problem);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains("weights.bin", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder, error.Message, StringComparison.Ordinal);
    }

    private void Write(params float[] weights) => File.WriteAllBytes(Weights, MemoryMarshal.AsBytes<float>(weights).ToArray());

    private static void Shell(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
