using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

public sealed class ElementTests
{
    private static readonly ElementType[] Plain =
    [
        ElementType.Bool, ElementType.Int8, ElementType.Int16, ElementType.Int32, ElementType.Int64, ElementType.UInt8, ElementType.UInt16,
        ElementType.UInt32, ElementType.UInt64, ElementType.Float16, ElementType.BFloat16, ElementType.Float32, ElementType.Float64,
    ];

    private static TensorPlan EveryType => Plain.Append(ElementType.String)
        .Aggregate(new Plan(), (plan, type) => plan.In(Name(type), 2, type).Out(Name(type) + "_out", 2, type));

    [Fact]
    public async Task EveryElementTypeOfAContractIsTheModels()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("every_type"));
        Assert.Equal(
            Plain.Append(ElementType.String).ToDictionary(Name, type => type),
            engine.Signature.Inputs.ToDictionary(input => input.Name, input => input.Element));
    }

    [Fact]
    public async Task EveryElementTypePassesBitForBit()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("every_type"));
        var plan = EveryType;
        using var slot = engine.CreateSlot(plan, 3);
        slot.Prepare(3);
        for (var tensor = 0; tensor < Plain.Length; tensor++)
        {
            for (var row = 0; row < 3; row++)
                Fill(slot, tensor, row, seed: tensor + row);
        }

        for (var element = 0; element < 6; element++)
            Encoding.UTF8.GetBytes(Words[element], slot.StringInput(Plain.Length, element, Encoding.UTF8.GetByteCount(Words[element])));
        Assert.True(slot.Run() == RunStatus.Ok, slot.Error);

        for (var tensor = 0; tensor < Plain.Length; tensor++)
        {
            var bytes = ElementSize.Of(Plain[tensor]);
            for (var row = 0; row < 3; row++)
                Assert.Equal(Enumerable.Range(0, 2 * bytes).Select(i => Byte(Plain[tensor], tensor + row, i)), Read(slot, tensor, row, bytes));
        }

        Assert.Equal(Words, Enumerable.Range(0, 6).Select(element => Encoding.UTF8.GetString(slot.StringOutput(Plain.Length, element))));
    }

    // Short ones, which the library keeps in place; long ones, which it does not; none; a zero byte; four bytes for one character.
    private static readonly string[] Words = ["", "ü", new string('x', 500), "a\0b", "𝄞𝄞𝄞", "fifteen bytes!!"];

    [Fact]
    public async Task ATextInputKeepsNothingOfAnEarlierRow()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("every_type"));
        using var slot = engine.CreateSlot(EveryType, 1);
        foreach (var word in (string[])["a rather long text that needs memory of its own", "short", "", "again a rather long text with memory"])
        {
            slot.Prepare(1);
            Encoding.UTF8.GetBytes(word, slot.StringInput(Plain.Length, 1, Encoding.UTF8.GetByteCount(word)));
            Assert.Equal(RunStatus.Ok, slot.Run());
            Assert.Equal(word, Encoding.UTF8.GetString(slot.StringOutput(Plain.Length, 1)));
        }
    }

    [Fact]
    public async Task TextsAndMapsOutsideTheRunAreRefused()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("text_keys"));
        using var slot = engine.CreateSlot(new Plan().In("x", 3).Out("label", 1, ElementType.String).Map("scores", "low"), 4);
        slot.Prepare(2);
        Assert.Equal(RunStatus.Ok, slot.Run());

        Assert.Throws<ArgumentOutOfRangeException>(() => slot.StringOutput(0, 2).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => slot.StringOutput(0, -1).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => slot.MapValue(1, 2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => slot.Prepare(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => slot.Prepare(5));
    }

    [Fact]
    public async Task TextLabelsAndTextKeysAreRead()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("text_keys"));
        Assert.Equal(["höchst", "low", "mitte"], engine.Signature.Outputs[1].Keys.Select(key => key.Text).Order(StringComparer.Ordinal));

        using var slot = engine.CreateSlot(
            new Plan().In("x", 3).Out("label", 1, ElementType.String).Map("scores", "mitte", "höchst", "not trained", "low"), 4);
        slot.Prepare(2);
        ((float[])[0, 0, 0]).AsSpan().CopyTo(slot.Input<float>(0, 0));
        ((float[])[0, 9, 0]).AsSpan().CopyTo(slot.Input<float>(0, 1));
        Assert.Equal(RunStatus.Ok, slot.Run());

        Assert.Equal("mitte", Encoding.UTF8.GetString(slot.StringOutput(0, 1)));
        Assert.Equal(1f / 3, slot.MapValue(1, 0, 1), 1e-6f);
        Assert.True(slot.MapValue(1, 1, 0) > 0.99f);
        Assert.True(slot.MapValue(1, 1, 3) < 0.01f);
        Assert.Equal(float.NaN, slot.MapValue(1, 1, 2));
    }

    [Fact]
    public async Task TextLabelsAreReadFromABoundOutput()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("text_labels"));
        using var slot = engine.CreateSlot(new Plan().In("x", 3).Out("label", 1, ElementType.String).Out("probabilities", 3), 4);
        foreach (var rows in (int[])[1, 4, 1, 3])
        {
            slot.Prepare(rows);
            for (var row = 0; row < rows; row++)
            {
                slot.Input<float>(0, row).Clear();
                slot.Input<float>(0, row)[row % 3] = 4;
            }

            Assert.Equal(RunStatus.Ok, slot.Run());
            Assert.Equal(1, slot.OutputWidth(0));
            Assert.Equal(
                Enumerable.Range(0, rows).Select(row => ((string[])["low", "mitte", "höchst"])[row % 3]),
                Enumerable.Range(0, rows).Select(row => Encoding.UTF8.GetString(slot.StringOutput(0, row))));
        }
    }

    private static string Name(ElementType type) => type.ToString().ToLowerInvariant();

    private static void Fill(EngineSlot slot, int tensor, int row, int seed)
    {
        var bytes = ElementSize.Of(Plain[tensor]);
        for (var i = 0; i < 2 * bytes; i++)
            Memory(slot, tensor, row, bytes)[i] = Byte(Plain[tensor], seed, i);
    }

    // A bool is 0 or 1; of every other type each pattern of bits is a value.
    private static byte Byte(ElementType type, int seed, int index) =>
        type == ElementType.Bool ? (byte)((seed + index) % 2) : (byte)((seed * 37) + (index * 101) + 3);

    private static Span<byte> Memory(EngineSlot slot, int tensor, int row, int elementBytes) => elementBytes switch
    {
        1 => slot.Input<byte>(tensor, row),
        2 => MemoryMarshal.AsBytes(slot.Input<ushort>(tensor, row)),
        4 => MemoryMarshal.AsBytes(slot.Input<uint>(tensor, row)),
        _ => MemoryMarshal.AsBytes(slot.Input<ulong>(tensor, row)),
    };

    private static byte[] Read(EngineSlot slot, int tensor, int row, int elementBytes) => elementBytes switch
    {
        1 => slot.Output<byte>(tensor, row).ToArray(),
        2 => MemoryMarshal.AsBytes(slot.Output<ushort>(tensor, row)).ToArray(),
        4 => MemoryMarshal.AsBytes(slot.Output<uint>(tensor, row)).ToArray(),
        _ => MemoryMarshal.AsBytes(slot.Output<ulong>(tensor, row)).ToArray(),
    };
}
