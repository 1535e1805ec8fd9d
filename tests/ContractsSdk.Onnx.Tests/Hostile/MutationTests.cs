using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.Tests;

namespace ContractsSdk.Onnx.Tests.Hostile;

public sealed class MutationTests(ITestOutputHelper output)
{
    // Graphs inside each other, to be put anywhere: some within the limits, some beyond, some beyond any stack.
    private static readonly byte[][] Nests = [.. new[] { 10, 400, 5_000 }.Select(depth => Nest(depth).Bytes)];

    private const long MostMemory = 64_000_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(20_000)]
    public void DamagedModelsAreReadOrRefusedInTimeAndMemory(int mutations) => Try(mutations, new Random(20261120));

    /// <summary>The long run, for whoever changed the reader: <c>-explicit only -class "*MutationTests"</c>.</summary>
    [Fact(Explicit = true)]
    public void AHundredThousandDamagedModels() => Try(100_000, new Random(20261121));

    private void Try(int mutations, Random random)
    {
        var models = ModelFiles.OfThisRepository.Select(file => File.ReadAllBytes(RepositoryFiles.PathOf(file)))
            .Where(model => model.Length < 100_000).ToList();
        var refused = 0;
        var (slowest, largest) = (TimeSpan.Zero, 0L);
        for (var i = 0; i < mutations; i++)
        {
            var damaged = Damage([.. models[random.Next(models.Count)]], random);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var problems = OnnxGuard.Check(new ByteArraySource(damaged));
            largest = Math.Max(largest, GC.GetAllocatedBytesForCurrentThread() - before);
            slowest = new[] { slowest, Fastest(damaged) }.Max();
            refused += problems.Count > 0 ? 1 : 0;
        }

        output.WriteLine($"{refused} of {mutations} refused, slowest {slowest.TotalMilliseconds:F1} ms, most allocated {largest} bytes");
        Assert.InRange(refused, 1, mutations - 1);
        Assert.InRange(slowest, TimeSpan.Zero, Longest);
        Assert.InRange(largest, 0, MostMemory);
    }

    // What is slow once was busy elsewhere; what is slow twice is slow.
    private static TimeSpan Fastest(byte[] damaged)
    {
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < 3 && fastest > Longest; i++)
        {
            var start = Stopwatch.GetTimestamp();
            OnnxGuard.Check(new ByteArraySource(damaged));
            fastest = new[] { fastest, Stopwatch.GetElapsedTime(start) }.Min();
        }

        return fastest;
    }

    private static Proto Nest(int depth)
    {
        var graph = Make.Graph();
        for (var i = 0; i < depth; i++)
            graph = new Proto().Message(1, Make.If(graph));
        return new Proto().Message(7, graph);
    }

    private static byte[] Damage(byte[] model, Random random)
    {
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(model.Length);
            switch (random.Next(6))
            {
                case 0:
                    model[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    model[at] = (byte)random.Next(256);
                    break;
                case 2:
                    model = model[..Math.Max(at, 1)];
                    break;
                case 3:
                    // A length far beyond the file.
                    model = [.. model[..at], 0xFF, 0xFF, 0xFF, 0xFF, (byte)random.Next(8), .. model[at..]];
                    break;
                case 4:
                    model = [.. model[..at], .. Nests[random.Next(Nests.Length)], .. model[at..]];
                    break;
                default:
                    // A part of the file in the place of another.
                    var from = random.Next(model.Length);
                    var length = random.Next(Math.Min(model.Length - at, model.Length - from) + 1);
                    Buffer.BlockCopy(model, from, model, at, length);
                    break;
            }
        }

        return model;
    }
}
