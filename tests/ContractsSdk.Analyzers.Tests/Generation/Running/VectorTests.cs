using System;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

public sealed class VectorTests
{
    private static readonly LoadedClient Client = LoadedClient.Of("""
        using System;
        using System.Runtime.CompilerServices;

        [InlineArray(2)]
        public struct Two<T>
        {
            private T _first;
        }

        [ModelContract("vectors", "1.0.0")]
        public sealed partial class Client : ModelClient<Transaction, Answer>;

        [Prediction]
        public sealed record Answer
        {
            [Output("plain")] public required float[] Plain { get; init; }
            [Output("ranged"), Labels("a", "b"), Range(0.0, 1.0)] public required double[] Ranged { get; init; }
            [Output("wide", Element = ElementType.Float32), Shape(2, 2)] public required double[] Wide { get; init; }
            [Output("brain", Element = ElementType.BFloat16)] public required float[] Brain { get; init; }
            [Output("inline"), Range(0.0, 1.0)] public required Two<float> Inline { get; init; }
            [Output("half", Element = ElementType.Float16), Labels("a", "b")] public required Two<double> Half { get; init; }
            [Output("classes"), Range(0, 9)] public required ReadOnlyMemory<long> Classes { get; init; }
            [Output("flags")] public required bool[] Flags { get; init; }
            [Output("pair")] public required Two<bool> Pair { get; init; }
            [Output("words"), Labels("first", "second")] public required string[] Words { get; init; }
            [Output("scores", Name = "second", Index = 1)] public required float Second { get; init; }
            [Output("scores", Name = "first", Index = 0)] public required float First { get; init; }
            [Output("map", Name = "one", Key = 1L)] public required float One { get; init; }
            [Output("map", Name = "seven", Key = 7), Range(0.0, 1.0)] public required double Seven { get; init; }
        }
        """);

    [Fact]
    public void RowsBecomeArraysOfTheCallers()
    {
        var slot = Slot();
        var (prediction, broken) = Client.Decode(slot, 1);
        Assert.Empty(broken);
        Assert.Equal([1f, 2f], (float[])Get(prediction, "Plain"));
        Assert.Equal([0.25, 0.75], (double[])Get(prediction, "Ranged"));
        Assert.Equal([1.0, 2, 3, 4], (double[])Get(prediction, "Wide"));
        Assert.Equal([0.5f], (float[])Get(prediction, "Brain"));
        Assert.Equal(["0.25", "0.5"], Elements(Get(prediction, "Inline")));
        Assert.Equal(["1", "2"], Elements(Get(prediction, "Half")));
        Assert.Equal([4L, 2, 7], ((ReadOnlyMemory<long>)Get(prediction, "Classes")).ToArray());
        Assert.Equal([true, false, true], (bool[])Get(prediction, "Flags"));
        Assert.Equal([1, 0], Bytes(Get(prediction, "Pair"))[..2]);
        Assert.Equal(["höchst", ""], (string[])Get(prediction, "Words"));
        Assert.Equal((0.1f, 0.2f), (Get(prediction, "First"), Get(prediction, "Second")));
        Assert.Equal((3f, 0.5), (Get(prediction, "One"), Get(prediction, "Seven")));

        Yield(slot, "plain", 9f, 9f);
        Assert.Equal([1f, 2f], (float[])Get(prediction, "Plain"));
    }

    [Fact]
    public void EachIsHeldAgainstItsPromise()
    {
        var slot = Slot();
        Yield(slot, "plain", 1f, float.NaN, float.NaN);
        Yield(slot, "ranged", 0.5, 1.5);
        Yield(slot, "wide", 1f, 2f, 3f);
        Yield(slot, "inline", 1f, 2f);
        Yield(slot, "half", (Half)1f);
        Yield(slot, "classes", 1L, 10L);
        slot.YieldTexts(Tensor("words"), 1, "one");
        slot.YieldMap(Tensor("map"), 1, 0, float.NaN);
        slot.YieldMap(Tensor("map"), 1, 1, 2f);
        Assert.Equal(
            [
                ("classes", ViolationRule.OutOfRange), ("half", ViolationRule.Length), ("inline", ViolationRule.OutOfRange), ("one", ViolationRule.NotFinite), ("plain", ViolationRule.NotFinite), ("ranged", ViolationRule.OutOfRange),
                ("seven", ViolationRule.OutOfRange), ("wide", ViolationRule.Length), ("words", ViolationRule.Length),
            ],
            Client.Decode(slot, 1).Broken);
    }

    private static MemorySlot Slot()
    {
        var slot = new MemorySlot(Client.Plan);
        Yield(slot, "plain", 1f, 2f);
        Yield(slot, "ranged", 0.25, 0.75);
        Yield(slot, "wide", 1f, 2f, 3f, 4f);
        Yield(slot, "brain", (ushort)0x3f00);
        Yield(slot, "inline", 0.25f, 0.5f);
        Yield(slot, "half", (Half)1f, (Half)2f);
        Yield(slot, "classes", 4L, 2L, 7L);
        // What a model writes for true need not be 1.
        Yield<byte>(slot, "flags", 1, 0, 255);
        Yield<byte>(slot, "pair", 2, 0);
        slot.YieldTexts(Tensor("words"), 1, "höchst", "");
        Yield(slot, "scores", 0.1f, 0.2f);
        slot.YieldMap(Tensor("map"), 1, 0, 3f);
        slot.YieldMap(Tensor("map"), 1, 1, 0.5f);
        return slot;
    }

    private static void Yield<T>(MemorySlot slot, string tensor, params T[] row)
        where T : unmanaged
    {
        slot.Yield(Tensor(tensor), 0, new T[row.Length]);
        slot.Yield<T>(Tensor(tensor), 1, row);
    }

    // The struct is the generated client's: here it is known by its bytes only.
    private static string[] Elements(object inline) => inline.GetType().GetGenericArguments()[0] == typeof(float)
        ? [.. MemoryMarshal.Cast<byte, float>(Bytes(inline)).ToArray().Select(element => element.ToString(CultureInfo.InvariantCulture))]
        : [.. MemoryMarshal.Cast<byte, double>(Bytes(inline)).ToArray().Select(element => element.ToString(CultureInfo.InvariantCulture))];

    private static byte[] Bytes(object value)
    {
        var handle = GCHandle.Alloc(value, GCHandleType.Pinned);
        var bytes = new byte[Marshal.SizeOf(value.GetType().GetGenericArguments()[0]) * 2];
        Marshal.Copy(handle.AddrOfPinnedObject(), bytes, 0, bytes.Length);
        handle.Free();
        return bytes;
    }

    private static int Tensor(string name) => Client.Plan.Outputs.Select(tensor => tensor.Name).ToList().IndexOf(name);

    private static object Get(object prediction, string property) => Client.PredictionType.GetProperty(property)!.GetValue(prediction)!;
}
