using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kind 25: a quantized model that takes bytes. 300 is no byte, and does not become 44.</summary>
public sealed class QuantizedTests
{
    [Fact]
    public void Bytes_go_in_as_they_are()
    {
        using var client = Quantized.Load();

        Assert.Equal(0.5f * (100 - 2), client.Predict(new Scan([.. Enumerable.Repeat((byte)100, 16)])).Value.Value);
    }

    [Fact]
    public void A_number_that_is_no_byte_is_a_violation()
    {
        using var client = QuantizedFromNumbers.Load();

        Assert.Equal(0.5f * (100 - 2), client.Predict(new WideScan([.. Enumerable.Repeat(100, 16)])).Value.Value);
        Assert.False(client.TryPredict(new WideScan([.. Enumerable.Repeat(300, 16)]), out var prediction));
        Assert.Equal(ViolationRule.Overflow, Assert.Single(prediction.Violations).Rule);
    }
}

[ModelContract("zoo-quantized", "1.0.0", Model = "models/25_quantized.onnx")]
public sealed partial class Quantized : ModelClient<Scan, Brightness>;

[Features]
public sealed record Scan([Feature("image"), Shape(1, 4, 4)] byte[] Pixels);

[ModelContract("zoo-quantized-from-numbers", "1.0.0", Model = "models/25_quantized.onnx")]
public sealed partial class QuantizedFromNumbers : ModelClient<WideScan, Brightness>;

[Features]
public sealed record WideScan([Feature("image", Element = ElementType.UInt8), Shape(1, 4, 4)] int[] Pixels);

[Prediction]
public readonly record struct Brightness([Output("score")] float Value);
