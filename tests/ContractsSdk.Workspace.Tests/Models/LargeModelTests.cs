using System;
using System.Diagnostics;
using System.IO;
using System.Security.Cryptography;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.Workspace.Models;
using ContractsSdk.Workspace.Tests.Support;

namespace ContractsSdk.Workspace.Tests.Models;

/// <summary>A model is read once, in memory that does not grow with it.</summary>
public sealed class LargeModelTests
{
    private const long Megabyte = 1 << 20;

    [Fact]
    public void AQuarterOfAGigabyteTakesNoMoreMemoryThanAKilobyte() => Signed(256 * Megabyte, out _);

    [Fact(Explicit = true)]
    public void TwoGigabytesTakeAboutAsLongAsReadingThem()
    {
        var signing = Signed(2048 * Megabyte, out var reading);

        TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant(
            $"signature {signing.TotalSeconds:0.00} s, hashing the file once {reading.TotalSeconds:0.00} s, ratio {signing / reading:0.00}"));
        Assert.True(signing < reading * 1.5, $"signature {signing}, hashing {reading}");
    }

    private static TimeSpan Signed(long length, out TimeSpan reading)
    {
        using var project = new TestProject();
        var model = project.Model("models/m.onnx", Make.External(("location", "w.bin")).Bytes);
        using (var weights = new FileStream(project.PathOf("models/w.bin"), FileMode.Create))
            weights.SetLength(length);
        var clock = Stopwatch.StartNew();
        using (var weights = File.OpenRead(project.PathOf("models/w.bin")))
            SHA256.HashData(weights);
        reading = clock.Elapsed;

        clock.Restart();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(SignatureKeeper.Keep([model], mayWrite: true).Written);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * Megabyte);
        return clock.Elapsed;
    }
}
