using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Tests.Support;

/// <summary>One of the bench models: how a client feeds and reads it, and how the C API does.</summary>
internal abstract class BenchCase(string model, Plan plan)
{
    public static BenchCase Of(string name) => name switch
    {
        "a_logreg" or "c_gbt" => new Packed(name, 20, TestModels.Rows20, withLabel: true),
        "d_mlp" => new Packed(name, 64, TestModels.Rows64, withLabel: false),
        "b_logreg20" => new TwentyInputs(),
        "e_strings" => new WithTexts(),
        "f_zipmap" => new ZipMap(skip: true),
        "f_zipmap as maps" => new ZipMap(skip: false),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public string Model { get; } = TestModels.Bench(model);

    public TensorPlan Plan { get; } = plan;

    /// <summary>How the model is opened.</summary>
    protected virtual OnnxRuntimeOptions? Options => null;

    public OnnxModelEngine Open() => OnnxModelEngine.Open(Model, Options);

    /// <summary>Writes rows of the table, from a first one on, into a prepared slot. Allocates nothing.</summary>
    public abstract void Write(EngineSlot slot, int first, int rows);

    public abstract RawSession.Feed[] Feeds(int first, int rows);

    public abstract string[] Outputs { get; }

    /// <summary>Everything a run returned, in the order of <see cref="Outputs"/>, as bytes.</summary>
    public virtual byte[][] Read(EngineSlot slot, int rows) =>
    [
        .. Plan.Outputs.Select((output, i) => output.Element == ElementType.Int64
            ? Bytes<long>(slot, i, rows)
            : Bytes<float>(slot, i, rows)),
    ];

    protected static byte[] Bytes<T>(EngineSlot slot, int tensor, int rows)
        where T : unmanaged =>
        [.. Enumerable.Range(0, rows).SelectMany(row => MemoryMarshal.AsBytes(slot.Output<T>(tensor, row)).ToArray())];

    protected static ReadOnlySpan<float> Row(float[] table, int width, int row) => table.AsSpan(row % (table.Length / width) * width, width);

    /// <summary>Every batch is bit for bit what the model itself answers to the bare API, batch after batch on one slot.</summary>
    public void AssertIsTheRawCall(OnnxModelEngine engine, int capacity, int[] sizes)
    {
        using var raw = new RawSession(TestModels.Bytes(Model));
        using var slot = engine.CreateSlot(Plan, capacity);
        var first = 0;
        foreach (var rows in sizes)
        {
            slot.Prepare(rows);
            Write(slot, first, rows);
            Assert.Equal(RunStatus.Ok, slot.Run());
            Assert.Equal(raw.Run(Feeds(first, rows), Outputs), Read(slot, rows));
            first += rows;
        }
    }

    private static Plan Classifier(Plan plan) => plan.Out("label", 1, ElementType.Int64).Out("probabilities", 2);

    private sealed class Packed(string model, int width, float[] table, bool withLabel)
        : BenchCase(model, withLabel ? Classifier(new Plan().In("X", width)) : new Plan().In("X", width).Out("probabilities", 2))
    {
        public override string[] Outputs => withLabel ? ["label", "probabilities"] : ["probabilities"];

        public override void Write(EngineSlot slot, int first, int rows)
        {
            for (var row = 0; row < rows; row++)
                Row(table, width, first + row).CopyTo(slot.Input<float>(0, row));
        }

        public override RawSession.Feed[] Feeds(int first, int rows) =>
            [new RawSession.Numbers("X", [rows, width], TestModels.Take(table, width, first, rows))];
    }

    private sealed class TwentyInputs() : BenchCase("b_logreg20", Classifier(Enumerable.Range(0, 20).Aggregate(new Plan(), (plan, i) => plan.In($"f{i}"))))
    {
        public override string[] Outputs => ["label", "probabilities"];

        public override void Write(EngineSlot slot, int first, int rows)
        {
            for (var row = 0; row < rows; row++)
            {
                var values = Row(TestModels.Rows20, 20, first + row);
                for (var i = 0; i < values.Length; i++)
                    slot.Input<float>(i, row)[0] = values[i];
            }
        }

        public override RawSession.Feed[] Feeds(int first, int rows) =>
        [
            .. Enumerable.Range(0, 20).Select(i => new RawSession.Numbers(
                $"f{i}", [rows, 1], [.. Enumerable.Range(0, rows).Select(row => Row(TestModels.Rows20, 20, first + row)[i])])),
        ];
    }

    private sealed class WithTexts() : BenchCase(
        "e_strings", Classifier(new Plan().In("num", 18).In("country", 1, ElementType.String).In("plan", 1, ElementType.String)))
    {
        private static readonly byte[][] Countries =
            [.. Enumerable.Range(0, 21).Select(i => Encoding.UTF8.GetBytes(i == 20 ? "unknown in training" : $"country_{i:00}"))];

        private static readonly byte[][] Plans = [.. "basic silver gold platinum".Split(' ').Select(Encoding.UTF8.GetBytes)];

        public override string[] Outputs => ["label", "probabilities"];

        public override void Write(EngineSlot slot, int first, int rows)
        {
            for (var row = 0; row < rows; row++)
            {
                Row(TestModels.Rows20, 20, first + row)[..18].CopyTo(slot.Input<float>(0, row));
                Write(slot, 1, row, Country(first + row));
                Write(slot, 2, row, PlanOf(first + row));
            }
        }

        public override RawSession.Feed[] Feeds(int first, int rows) =>
        [
            new RawSession.Numbers("num", [rows, 18], [.. Enumerable.Range(0, rows).SelectMany(row => Row(TestModels.Rows20, 20, first + row)[..18].ToArray())]),
            new RawSession.Texts("country", [rows, 1], [.. Enumerable.Range(0, rows).Select(row => Country(first + row))]),
            new RawSession.Texts("plan", [rows, 1], [.. Enumerable.Range(0, rows).Select(row => PlanOf(first + row))]),
        ];

        private static byte[] Country(int row) => Countries[row * 7 % Countries.Length];

        private static byte[] PlanOf(int row) => Plans[row * 3 % Plans.Length];

        private static void Write(EngineSlot slot, int tensor, int row, byte[] text) => text.CopyTo(slot.StringInput(tensor, row, text.Length));
    }

    private sealed class ZipMap(bool skip) : BenchCase(
        "f_zipmap", new Plan().In("X", 20).Out("label", 1, ElementType.Int64).Map("output_probability", 0L, 1L))
    {
        protected override OnnxRuntimeOptions Options => new() { SkipZipMaps = skip };

        public override string[] Outputs => ["label", "output_probability"];

        public override void Write(EngineSlot slot, int first, int rows)
        {
            for (var row = 0; row < rows; row++)
                Row(TestModels.Rows20, 20, first + row).CopyTo(slot.Input<float>(0, row));
        }

        public override RawSession.Feed[] Feeds(int first, int rows) =>
            [new RawSession.Numbers("X", [rows, 20], TestModels.Take(TestModels.Rows20, 20, first, rows))];

        public override byte[][] Read(EngineSlot slot, int rows) =>
        [
            Bytes<long>(slot, 0, rows),
            [.. Enumerable.Range(0, rows * 2).SelectMany(i => BitConverter.GetBytes(slot.MapValue(1, i / 2, i % 2)))],
        ];
    }
}
