using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>How many threads models bring. Counted in processes of their own, whose number of cores is given.</summary>
public sealed class ThreadTests
{
    private const int Cores = 7;
    private const int Models = 5;

    // What the runtime itself may start meanwhile.
    private const int Others = 8;

    [Fact]
    public Task NoneIsBroughtByDefault() => Count(nameof(ModelsOfOneThreadBringNone));

    [Fact]
    public Task ZeroIsAsManyAsTheProcessHasCores() => Count(nameof(ModelsOfZeroThreadsBringOneForEachFurtherCore));

    [Fact]
    public Task ZeroBetweenNodesIsAsManyAsTheProcessHasCores() => Count(nameof(ModelsOfZeroParallelThreadsBringOneForEachFurtherCore));

    [Fact(Explicit = true)]
    public Task ModelsOfOneThreadBringNone() => Bring(new(), 0);

    [Fact(Explicit = true)]
    public Task ModelsOfZeroThreadsBringOneForEachFurtherCore() => Bring(new() { IntraOpThreads = 0 }, Models * (Cores - 1));

    [Fact(Explicit = true)]
    public Task ModelsOfZeroParallelThreadsBringOneForEachFurtherCore() =>
        Bring(new() { InterOpThreads = 0, ParallelExecution = true }, Models * (Cores - 1));

    private static async Task Count(string test)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Threads are counted where the system lists them as files.");
        await ChildProcess.Pass(typeof(ThreadTests), test, ("DOTNET_PROCESSOR_COUNT", $"{Cores}"));
    }

    private static async Task Bring(OnnxRuntimeOptions options, int expected)
    {
        Assert.Equal(Cores, Environment.ProcessorCount);
        await using var first = OnnxModelEngine.Open(TestModels.Bench("c_gbt"));
        var before = Threads();
        var models = new List<OnnxModelEngine>();
        for (var i = 0; i < Models; i++)
            models.Add(OnnxModelEngine.Open(TestModels.Bench("c_gbt"), options));

        Assert.InRange(Threads() - before, expected, expected + Others);
        foreach (var model in models)
            await model.DisposeAsync();
    }

    private static int Threads() => Directory.EnumerateDirectories("/proc/self/task").Count();
}
