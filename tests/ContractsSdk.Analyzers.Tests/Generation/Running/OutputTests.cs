using System;
using System.Collections.Generic;
using System.Globalization;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>One output at a time: what the model yields, and what becomes of it.</summary>
public sealed class OutputTests
{
    private static readonly Dictionary<string, LoadedClient> Clients = [];

    public static TheoryData<string, object, object?, ViolationRule?> Numbers => new()
    {
        { "[Output(\"o\")] public float Value { get; init; }", 0.5f, 0.5f, null },
        { "[Output(\"o\")] public float Value { get; init; }", float.NaN, null, ViolationRule.NotFinite },
        { "[Output(\"o\")] public float Value { get; init; }", float.NegativeInfinity, null, ViolationRule.NotFinite },
        { "[Output(\"o\"), Range(0.0, 1.0)] public float Value { get; init; }", 1f, 1f, null },
        { "[Output(\"o\"), Range(0.0, 1.0)] public float Value { get; init; }", 1.0000001f, null, ViolationRule.OutOfRange },
        { "[Output(\"o\"), Range(0.0, 1.0)] public float Value { get; init; }", float.NaN, null, ViolationRule.NotFinite },
        { "[Output(\"o\"), Range(0.0, double.PositiveInfinity)] public double Value { get; init; }", double.PositiveInfinity, null, ViolationRule.NotFinite },
        { "[Output(\"o\"), Range(0.0, double.PositiveInfinity)] public double Value { get; init; }", -1.0, null, ViolationRule.OutOfRange },
        { "[Output(\"o\"), Range(0.0, 1.0, MaximumIsExclusive = true)] public double Value { get; init; }", 1.0, null, ViolationRule.OutOfRange },
        { "[Output(\"o\", Element = ElementType.Float64)] public float Value { get; init; }", 0.1, 0.1f, null },
        { "[Output(\"o\", Element = ElementType.Float64)] public float Value { get; init; }", 1e300, null, ViolationRule.NotFinite },
        { "[Output(\"o\", Element = ElementType.Float32)] public double Value { get; init; }", 0.1f, (double)0.1f, null },
        { "[Output(\"o\", Element = ElementType.Float16)] public float Value { get; init; }", (Half)0.5f, 0.5f, null },
        { "[Output(\"o\", Element = ElementType.BFloat16)] public float Value { get; init; }", (ushort)0x3f00, 0.5f, null },
        { "[Output(\"o\", Element = ElementType.BFloat16)] public float Value { get; init; }", (ushort)0x7f80, null, ViolationRule.NotFinite },
        { "[Output(\"o\")] public decimal Value { get; init; }", 0.25, 0.25, null },
        { "[Output(\"o\")] public decimal Value { get; init; }", double.NaN, null, ViolationRule.NotFinite },
        { "[Output(\"o\")] public decimal Value { get; init; }", 7.9e28, 7.9e28, null },
        { "[Output(\"o\")] public decimal Value { get; init; }", 7.93e28, null, ViolationRule.Overflow },
        { "[Output(\"o\"), Range(0.0, 1.0)] public decimal Value { get; init; }", 1.5, null, ViolationRule.OutOfRange },
        { "[Output(\"o\"), Range(0.0, 1.0)] public decimal Value { get; init; }", double.NegativeInfinity, null, ViolationRule.NotFinite },
        { "[Output(\"o\", Element = ElementType.Int64), Range(0, 9)] public decimal Value { get; init; }", 10L, null, ViolationRule.OutOfRange },
        { "[Output(\"o\")] public int Value { get; init; }", 7, 7, null },
        { "[Output(\"o\", Element = ElementType.Int64)] public int Value { get; init; }", int.MaxValue + 1L, null, ViolationRule.Overflow },
        { "[Output(\"o\", Element = ElementType.Int64), Range(0, 9)] public byte Value { get; init; }", 256L, null, ViolationRule.Overflow },
        { "[Output(\"o\", Element = ElementType.Int64), Range(0, 9)] public byte Value { get; init; }", 10L, null, ViolationRule.OutOfRange },
        { "[Output(\"o\", Element = ElementType.UInt64)] public long Value { get; init; }", ulong.MaxValue, null, ViolationRule.Overflow },
        { "[Output(\"o\", Element = ElementType.Int64)] public ulong Value { get; init; }", -1L, null, ViolationRule.Overflow },
        { "[Output(\"o\"), Labels(\"cat\", \"dog\")] public long Value { get; init; }", 1L, 1L, null },
        { "[Output(\"o\"), Labels(\"cat\", \"dog\")] public long Value { get; init; }", 2L, null, ViolationRule.UnknownCategory },
        { "[Output(\"o\"), Labels(\"cat\", \"dog\")] public long Value { get; init; }", -1L, null, ViolationRule.UnknownCategory },
        { "[Output(\"o\", Element = ElementType.Int64), Labels(\"cat\", \"dog\")] public string Value { get; init; }", 1L, "dog", null },
        { "[Output(\"o\", Element = ElementType.Int64), Labels(\"cat\", \"dog\")] public string Value { get; init; }", 2L, null, ViolationRule.UnknownCategory },
        { "[Output(\"o\")] public bool Value { get; init; }", 1L, true, null },
        { "[Output(\"o\")] public bool Value { get; init; }", -1L, true, null },
        { "[Output(\"o\")] public bool Value { get; init; }", 0L, false, null },
        { "[Output(\"o\", True = 2L)] public bool Value { get; init; }", 1L, false, null },
        { "[Output(\"o\", True = 2)] public bool Value { get; init; }", 2L, true, null },
        { "[Output(\"o\", Element = ElementType.Bool)] public bool Value { get; init; }", (byte)2, true, null },
        { "[Output(\"o\", Element = ElementType.Float32)] public bool Value { get; init; }", 1f, true, null },
        { "[Output(\"o\", Element = ElementType.Float32)] public bool Value { get; init; }", float.NaN, null, ViolationRule.NotFinite },
        { "[Output(\"o\", Element = ElementType.Float32, True = 1L)] public bool Value { get; init; }", 1f, true, null },
        { "[Output(\"o\")] public Level Value { get; init; }", 30L, 30, null },
        { "[Output(\"o\")] public Level Value { get; init; }", 31L, null, ViolationRule.UnknownCategory },
        { "[Output(\"o\", Element = ElementType.UInt8)] public Level Value { get; init; }", (byte)0, 0, null },
    };

    public static TheoryData<string, string, object?, ViolationRule?> Texts => new()
    {
        { "[Output(\"o\", True = \"1\")] public bool Value { get; init; }", "1", true, null },
        { "[Output(\"o\", True = \"1\")] public bool Value { get; init; }", "0", false, null },
        { "[Output(\"o\")] public string Value { get; init; }", "grüße 🎲", "grüße 🎲", null },
        { "[Output(\"o\"), Labels(\"ok\", \"日本\")] public string Value { get; init; }", "日本", "日本", null },
        { "[Output(\"o\"), Labels(\"ok\", \"日本\")] public string Value { get; init; }", "OK", null, ViolationRule.UnknownCategory },
        { "[Output(\"o\"), Labels(\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"10\", \"ü\")] public string Value { get; init; }", "ü", "ü", null },
        { "[Output(\"o\"), Labels(\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"10\", \"ü\")] public string Value { get; init; }", "11", null, ViolationRule.UnknownCategory },
        { "[Output(\"o\"), Labels(\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"10\", \"ü\")] public string Value { get; init; }", "", null, ViolationRule.UnknownCategory },
        { "[Output(\"o\", Element = ElementType.String)] public Level Value { get; init; }", "High", 30, null },
        { "[Output(\"o\", Element = ElementType.String)] public Level Value { get; init; }", "high", null, ViolationRule.UnknownCategory },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void ANumberIsRead(string member, object yielded, object? expected, ViolationRule? broken)
    {
        var client = Client(member);
        var slot = new MemorySlot(client.Plan);
        _ = yielded switch
        {
            float value => Yield(slot, value),
            double value => Yield(slot, value),
            Half value => Yield(slot, value),
            byte value => Yield(slot, value),
            ushort value => Yield(slot, value),
            ulong value => Yield(slot, value),
            int value => Yield(slot, value),
            long value => Yield(slot, value),
            _ => throw new ArgumentException("No such element.", nameof(yielded)),
        };
        Check(client, slot, expected, broken);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void ATextIsRead(string member, string yielded, object? expected, ViolationRule? broken)
    {
        var client = Client(member);
        var slot = new MemorySlot(client.Plan);
        slot.YieldText(0, 0, "first row");
        slot.YieldText(0, 1, yielded);
        Check(client, slot, expected, broken);
    }

    private static void Check(LoadedClient client, MemorySlot slot, object? expected, ViolationRule? broken)
    {
        var (prediction, found) = client.Decode(slot, row: 1);
        Assert.Equal(broken is { } rule ? [("o", rule)] : [], found);
        var value = client.PredictionType.GetProperty("Value")!.GetValue(prediction);
        if (broken is null)
            Assert.Equal(expected, value switch { Enum member => Convert.ToInt32(member, CultureInfo.InvariantCulture), decimal exact => (double)exact, _ => value });
    }

    private static bool Yield<T>(MemorySlot slot, T value)
        where T : unmanaged
    {
        slot.Yield(0, 0, default(T));
        slot.Yield(0, 1, value);
        return true;
    }

    private static LoadedClient Client(string member)
    {
        if (!Clients.TryGetValue(member, out var client))
            Clients.Add(member, client = LoadedClient.Of(Source(member)));
        return client;
    }

    private static string Source(string member) => $$"""
        [ModelContract("outputs", "1.0.0")]
        public sealed partial class Client : ModelClient<Transaction, Answer>;

        public enum Level { None = 0, High = 30 }

        [Prediction]
        public readonly record struct Answer
        {
            {{member}}
        }
        """;
}
