using System;
using System.Runtime.CompilerServices;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kind 21: an anomaly is what an autoencoder cannot make again.</summary>
[Collection(nameof(Alone))]
public sealed class AutoencoderTests
{
    [Fact]
    public void What_fits_comes_back_and_what_does_not_has_a_distance()
    {
        using var client = Autoencoder.Load();
        var signal = default(Sixteen);
        (signal[3], signal[15]) = (0.5f, 4f);

        var found = client.Predict(new Signal(signal)).Value;

        Assert.Equal((0.5f, 1f, 0f), (found.Again[3], found.Again[15], found.Again[0]));
        Assert.Equal(3f, found.Distance);
    }

    [Fact]
    public void Vectors_in_structs_allocate_nothing()
    {
        const int Calls = 2000;
        using var client = Autoencoder.Load();
        var signal = default(Sixteen);
        signal[1] = 2f;
        var distance = 0f;
        for (var i = 0; i < Calls; i++)
            distance += client.Predict(new Signal(signal)).Value.Distance;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
            distance += client.Predict(new Signal(signal)).Value.Distance;

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2 * Calls, distance);
    }
}

[ModelContract("zoo-autoencoder", "1.0.0", Model = "models/21_autoencoder.onnx")]
public sealed partial class Autoencoder : ModelClient<Signal, Anomaly>;

[InlineArray(16)]
public struct Sixteen
{
    private float _first;
}

[Features]
public readonly record struct Signal([Feature("input")] Sixteen Values);

[Prediction]
public readonly record struct Anomaly(
    [Output("reconstruction")] Sixteen Again, [Output("score", Meaning = ScoreKind.Distance)] float Distance);
