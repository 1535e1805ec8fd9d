using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.OnnxRuntime;

namespace ContractsSdk.Onnx.Tests.Native;

public sealed class WeightsTests
{
    private const int Width = 65_536;

    // Small tensors are copied by the library in any case; large ones it may leave where they are.
    [Fact]
    public async Task AreTheModelsOwnOnceItIsOpen()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var model = Path.Combine(folder.FullName, "m.onnx");
            await File.WriteAllBytesAsync(model, Sum().Bytes, TestContext.Current.CancellationToken);
            var weights = Enumerable.Range(0, Width).Select(i => (float)(i % 7)).ToArray();
            await File.WriteAllBytesAsync(
                Path.Combine(folder.FullName, "w"), MemoryMarshal.AsBytes<float>(weights).ToArray(), TestContext.Current.CancellationToken);

            await using var engine = OnnxModelEngine.Open(model);
            GC.Collect();
            var others = Enumerable.Range(0, 20).Select(_ => new byte[4 * Width]).ToList();
            others.ForEach(other => other.AsSpan().Fill(0x41));

            using var slot = engine.CreateSlot(Plan(Width, 1), 1);
            slot.Prepare(1);
            slot.Input<float>(0, 0).Fill(1);
            Assert.Equal(RunStatus.Ok, slot.Run());
            Assert.Equal(weights.Sum(), slot.Output<float>(0, 0)[0]);
            GC.KeepAlive(others);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The library may look for a file it was not handed in the working directory, where nobody has hashed it.
    [Theory]
    [InlineData("Constant", "")]
    [InlineData("If", "")]
    [InlineData("graph", "")]
    [InlineData("graph", "./")]
    [InlineData("graph", "././")]
    public async Task AreNeverTakenFromTheWorkingDirectory(string place, string prefix)
    {
        var folder = Directory.CreateTempSubdirectory();
        var location = Path.GetRandomFileName();
        var elsewhere = Path.Combine(Environment.CurrentDirectory, location);
        try
        {
            var model = Path.Combine(folder.FullName, "m.onnx");
            await File.WriteAllBytesAsync(model, Placed(prefix + location, place).Bytes, TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, location), Floats(1, 256), TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(elsewhere, Floats(2, 256), TestContext.Current.CancellationToken);

            await using var engine = OnnxModelEngine.Open(model);
            using var slot = engine.CreateSlot(Plan(256, 256), 1);
            slot.Prepare(1);
            Assert.Equal(RunStatus.Ok, slot.Run());
            Assert.Equal(1, slot.Output<float>(0, 0)[0]);
        }
        catch (ModelLoadException e)
        {
            Assert.Equal(ModelLoadProblem.NotSupported, e.Problem);
            Assert.NotEqual(("graph", ""), (place, prefix));
        }
        finally
        {
            File.Delete(elsewhere);
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Floats(float value, int count) => MemoryMarshal.AsBytes<float>([.. Enumerable.Repeat(value, count)]).ToArray();

    // Adds the weights to the input: out of the graph itself, of a Constant, or of both branches of an If.
    private static Proto Placed(string location, string place)
    {
        var weights = new Proto().Packed(1, 1, 256).Varint(2, Make.Float).Text(8, "w").Varint(14, 1).Message(13, Make.Entry("location", location));
        var graph = new Proto().Message(11, Make.Value("x", Make.Float, -1, 256)).Message(12, Make.Value("y", Make.Float, -1, 256))
            .Message(1, place switch
            {
                "Constant" => new Proto().Text(2, "c").Text(4, "Constant").Message(5, new Proto().Text(1, "value").Varint(20, 4).Message(5, weights)),
                "If" => new Proto().Text(1, "cond").Text(2, "c").Text(4, "If").Message(5, Branch("then_branch")).Message(5, Branch("else_branch")),
                _ => Make.Node("Identity", "w", "c"),
            })
            .Message(5, place == "graph" ? weights : new Proto().Varint(2, 9).Text(8, "unused").Field(9, [1]))
            .Message(1, new Proto().Text(1, "x").Text(1, "c").Text(2, "y").Text(4, "Add"))
            .Message(5, new Proto().Varint(2, 9).Text(8, "cond").Field(9, [1]));
        return Make.Model(graph);

        Proto Branch(string name) => new Proto().Text(1, name).Varint(20, 5).Message(6, new Proto().Text(2, name)
            .Message(1, Make.Node("Identity", "w", "b")).Message(5, weights).Message(12, Make.Value("b", Make.Float, 1, 256)));
    }

    private static Proto Sum() => Make.Model(new Proto()
        .Message(1, Make.Node("MatMul", "x", "y").Text(1, "w"))
        .Message(5, new Proto().Packed(1, Width, 1).Varint(2, Make.Float).Text(8, "w").Varint(14, 1)
            .Message(13, Make.Entry("location", "w")).Message(13, Make.Entry("length", "262144")))
        .Message(11, Make.Value("x", Make.Float, -1, Width))
        .Message(12, Make.Value("y", Make.Float, -1, 1)));

    private static TensorPlan Plan(int input, int output) => new()
    {
        Inputs = EquatableArray.Of(new InputTensor("x", ElementType.Float32, input, IsPacked: true)),
        Outputs = EquatableArray.Of(new OutputTensor("y", ElementType.Float32, output, output, default)),
        Features = default,
        OutputPlacements = default,
        Batch = true,
    };
}
