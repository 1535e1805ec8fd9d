using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>How many threads models bring. Counted in processes of their own, whose number of cores is given.</summary>
public sealed class ThreadTests
{
    private const int Cores = 7;
    private const int Models = 5;

    // What the runtime itself may start meanwhile.
    private const int Others = 8;

    private static readonly OnnxRuntimeOptions Sharing = new() { IntraOpThreads = 0, ShareThreads = true };

    [Fact]
    public Task NoneIsBroughtByDefault() => InProcess(nameof(ModelsOfOneThreadBringNone));

    [Fact]
    public Task ZeroIsAsManyAsTheProcessHasCores() => InProcess(nameof(ModelsOfZeroThreadsBringOneForEachFurtherCore));

    [Fact]
    public Task ZeroBetweenNodesIsAsManyAsTheProcessHasCores() => InProcess(nameof(ModelsOfZeroParallelThreadsBringOneForEachFurtherCore));

    [Fact]
    public Task SharedOnesAreBroughtOnce() => InProcess(nameof(TheFirstModelBringsTheSharedThreadsAndOthersNone));

    [Fact]
    public Task SharedOnesAnswerAsOwnOnes() => InProcess(nameof(ModelsThatShareAnswerManyCallersAtOnce));

    [Fact]
    public Task SharedOnesAreForAllOrAreRefused() => InProcess(nameof(ModelsThatShareOtherwiseAreRefused));

    [Fact]
    public Task SharedOnesMustBeTheFirst() => InProcess(nameof(ModelsThatShareAfterOneThatDoesNotAreRefused));

    [Fact(Explicit = true)]
    public Task ModelsOfOneThreadBringNone() => Bring(new(), new(), 0);

    [Fact(Explicit = true)]
    public Task ModelsOfZeroThreadsBringOneForEachFurtherCore() => Bring(new(), new() { IntraOpThreads = 0 }, Models * (Cores - 1));

    [Fact(Explicit = true)]
    public Task ModelsOfZeroParallelThreadsBringOneForEachFurtherCore() =>
        Bring(new(), new() { InterOpThreads = 0, ParallelExecution = true }, Models * (Cores - 1));

    [Fact(Explicit = true)]
    public async Task TheFirstModelBringsTheSharedThreadsAndOthersNone()
    {
        var before = Threads();
        await Bring(Sharing, Sharing, 0);
        Assert.InRange(Threads() - before, Cores - 1, Cores - 1 + Others);
        await Bring(Sharing, new() { IntraOpThreads = 0 }, Models * (Cores - 1));
    }

    [Fact(Explicit = true)]
    public async Task ModelsThatShareAnswerManyCallersAtOnce()
    {
        await using var first = OnnxModelEngine.Open(TestModels.Bench("a_logreg"), Sharing);
        await Parallel.ForEachAsync(Enumerable.Range(0, 12), TestContext.Current.CancellationToken, async (i, _) =>
        {
            var bench = BenchCase.Of(i % 2 == 0 ? "d_mlp" : "a_logreg");
            await using var engine = OnnxModelEngine.Open(bench.Model, Sharing);
            bench.AssertIsTheRawCall(engine, 64, [64, 1, 33, 64]);
        });
    }

    [Fact(Explicit = true)]
    public async Task ModelsThatShareOtherwiseAreRefused()
    {
        await using var first = OnnxModelEngine.Open(TestModels.Bench("a_logreg"), Sharing);
        await using var same = OnnxModelEngine.Open(TestModels.Bench("a_logreg"), new() { IntraOpThreads = Cores, ShareThreads = true, Arena = true });
        foreach (var other in (OnnxRuntimeOptions[])
            [
                new() { IntraOpThreads = 2, ShareThreads = true },
                new() { IntraOpThreads = 0, ShareThreads = true, Spinning = true },
                new() { IntraOpThreads = 0, InterOpThreads = 2, ShareThreads = true },
            ])
        {
            Assert.Contains(
                "made them otherwise (IntraOpThreads = 7, InterOpThreads = 1, Spinning = False; asked for: IntraOpThreads = ",
                Refused(other), StringComparison.Ordinal);
        }
    }

    [Fact(Explicit = true)]
    public async Task ModelsThatShareAfterOneThatDoesNotAreRefused()
    {
        await using var first = OnnxModelEngine.Open(TestModels.Bench("a_logreg"));
        Assert.Equal(
            "Contract 'late': The first model that a process opens makes the threads that models share, and made none. Set the same ShareThreads, "
            + "IntraOpThreads, InterOpThreads and Spinning for all of them, for example in Contracts:Defaults:OnnxRuntime.",
            Refused(Sharing));
    }

    private static string Refused(OnnxRuntimeOptions options)
    {
        var error = Assert.Throws<ModelLoadException>(() => OnnxModelEngine.Open(TestModels.Bench("a_logreg"), options, "late"));
        Assert.Equal(ModelLoadProblem.Other, error.Problem);
        return error.Message;
    }

    private static async Task InProcess(string test)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Threads are counted where the system lists them as files.");
        await ChildProcess.Pass(typeof(ThreadTests), test, ("DOTNET_PROCESSOR_COUNT", $"{Cores}"));
    }

    private static async Task Bring(OnnxRuntimeOptions ofFirst, OnnxRuntimeOptions options, int expected)
    {
        Assert.Equal(Cores, Environment.ProcessorCount);
        await using var first = OnnxModelEngine.Open(TestModels.Bench("c_gbt"), ofFirst);
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
