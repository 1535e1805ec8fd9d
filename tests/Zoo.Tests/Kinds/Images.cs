using System;
using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kinds 12 and 29: an image as planes of floats, in batches and from an exporter that fixed the batch at one.</summary>
public sealed class ImageTests
{
    private static readonly float[] Pixels = [.. Plane(0.5f), .. Plane(0.25f), .. Plane(2f)];

    [Fact]
    public void Planes_are_told_apart()
    {
        using var client = ResNet.Load();

        Assert.Equal([0.5f, 0.25f, 3.25f, 2f], client.Predict(new Photo { Pixels = Pixels }).Value.Logits);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void A_fixed_batch_of_one_serves_any_number(int count)
    {
        using var client = FixedResNet.Load();
        var photos = Enumerable.Range(0, count).Select(i => new Photo { Pixels = [.. Pixels.Select(pixel => pixel * i)] }).ToArray();
        var results = new Prediction<ImageNet>[count];

        client.PredictBatch(photos, results);

        for (var i = 0; i < count; i++)
            Assert.Equal([0.5f * i, 0.25f * i, 3.25f * i, 2f * i], results[i].Value.Logits);
    }

    [Fact]
    public void An_image_of_another_size_is_a_violation_that_says_the_shape()
    {
        using var client = ResNet.Load();

        Assert.False(client.TryPredict(new Photo { Pixels = new float[3 * 225 * 224] }, out var prediction));
        Assert.Equal("input has the wrong length (3 × 224 × 224)", Assert.Single(prediction.Violations).ToString());
    }

    private static float[] Plane(float value)
    {
        var plane = new float[224 * 224];
        Array.Fill(plane, value);
        return plane;
    }
}

[ModelContract("zoo-resnet", "1.0.0", Model = "models/12_resnet.onnx")]
public sealed partial class ResNet : ModelClient<Photo, ImageNet>;

[ModelContract("zoo-resnet-fixed", "1.0.0", Model = "models/29_resnet_fixed_batch.onnx")]
public sealed partial class FixedResNet : ModelClient<Photo, ImageNet>;

[Features]
public sealed record Photo
{
    [Feature("input"), Shape(3, 224, 224)]
    public required float[] Pixels { get; init; }
}

[Prediction]
public sealed record ImageNet
{
    [Output("output", Meaning = ScoreKind.Logit), Labels("tench", "goldfish", "shark", "ray")]
    public required float[] Logits { get; init; }
}
