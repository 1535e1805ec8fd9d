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

    [Fact]
    public void Bytes_become_planes_by_an_encoder_with_a_mean_and_deviation_a_channel()
    {
        using var client = ByteResNet.Load();
        var rgb = new byte[224 * 224 * 3];
        for (var pixel = 0; pixel < 224 * 224; pixel++)
            (rgb[3 * pixel], rgb[(3 * pixel) + 1], rgb[(3 * pixel) + 2]) = (255, 0, 51);

        var logits = client.Predict(new Bitmap(rgb)).Value.Logits;

        float[] means = [(1f - 0.485f) / 0.229f, (0f - 0.456f) / 0.224f, (0.2f - 0.406f) / 0.225f];
        Assert.Equal(means[0], logits[0], 1e-3f);
        Assert.Equal(means[1], logits[1], 1e-3f);
        Assert.Equal((2 * means[2]) - means[0] - means[1], logits[2], 1e-3f);
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

[ModelContract("zoo-resnet-bytes", "1.0.0", Model = "models/12_resnet.onnx")]
public sealed partial class ByteResNet : ModelClient<Bitmap, ImageNet>;

/// <param name="Rgb">224 × 224 pixels, row by row, three bytes each.</param>
[Features]
public sealed record Bitmap([Feature("input"), Encode<ImageNetPlanes>(3 * 224 * 224), Shape(3, 224, 224)] ReadOnlyMemory<byte> Rgb);

/// <summary>Pixels as ImageNet models were trained on them: planes, each less its mean and divided by its deviation.</summary>
public sealed class ImageNetPlanes : IFeatureEncoder<ReadOnlyMemory<byte>, float>
{
    private static readonly (float Mean, float Deviation)[] Channels = [(0.485f, 0.229f), (0.456f, 0.224f), (0.406f, 0.225f)];

    public static string Identity => "imagenet-planes/1";

    public static void Encode(in ReadOnlyMemory<byte> value, Span<float> elements)
    {
        var rgb = value.Span;
        var plane = elements.Length / 3;
        for (var i = 0; i < elements.Length; i++)
        {
            var (mean, deviation) = Channels[i / plane];
            elements[i] = ((rgb[(i % plane * 3) + (i / plane)] / 255f) - mean) / deviation;
        }
    }
}

[Prediction]
public sealed record ImageNet
{
    [Output("output", Meaning = ScoreKind.Logit), Labels("tench", "goldfish", "shark", "ray")]
    public required float[] Logits { get; init; }
}
