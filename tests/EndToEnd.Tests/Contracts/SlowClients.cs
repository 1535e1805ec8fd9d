using ContractsSdk;

namespace EndToEnd.Tests.Contracts;

/// <summary>What every slow model is fed: a matrix, and no batch.</summary>
[Features(Batch = false)]
public sealed record Matrix256
{
    [Feature("X"), Shape(256, 256)]
    public required float[] X { get; init; }
}

[Prediction]
public sealed record Product256
{
    [Output("Y"), Shape(256, 256)]
    public required float[] Y { get; init; }
}

[Features(Batch = false)]
public sealed record Matrix64
{
    [Feature("X"), Shape(64, 64)]
    public required float[] X { get; init; }
}

[Prediction]
public sealed record Product64
{
    [Output("Y"), Shape(64, 64)]
    public required float[] Y { get; init; }
}

[Features(Batch = false)]
public sealed record OneNumber
{
    [Feature("X")]
    public required float X { get; init; }
}

[Prediction]
public readonly record struct OneAnswer
{
    [Output("Y")]
    public required float Y { get; init; }
}

/// <summary>Thousands of nodes, a third of a second.</summary>
[ModelContract("bench-long-chain", "1.0.0", Model = "models/g_longchain.onnx")]
[Resilience(TimeoutMilliseconds = 50, Deadline = DeadlineMode.Inline)]
public sealed partial class LongChain : ModelClient<Matrix256, Product256>
{
    [Fallback]
    private static Product256 Nothing(in Matrix256 matrix) => new() { Y = [] };
}

/// <summary>A million rounds of two nodes, three seconds.</summary>
[ModelContract("bench-loop", "1.0.0", Model = "models/g_loop.onnx")]
[Resilience(TimeoutMilliseconds = 50, Deadline = DeadlineMode.Inline)]
public sealed partial class ManyRounds : ModelClient<Matrix64, Product64>
{
    [Fallback]
    private static Product64 Nothing(in Matrix64 matrix) => new() { Y = [] };
}

/// <summary>One node that nobody can interrupt. How its calls end is chosen when it is loaded.</summary>
[ModelContract("bench-one-node", "1.0.0", Model = "models/g_onenode.onnx")]
[Resilience(TimeoutMilliseconds = 50, MaxConcurrency = 1, MaxQueue = 0)]
public sealed partial class OneNode : ModelClient<OneNumber, OneAnswer>
{
    [Fallback(On = FallbackReasons.Timeout)]
    private static OneAnswer Nothing(in OneNumber number) => default;
}
