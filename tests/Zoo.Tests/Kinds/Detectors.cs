using System;
using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kinds 13 and 14: detectors. One looks at 8400 places, the other says how many boxes there are.</summary>
public sealed class DetectorTests
{
    [Fact]
    public void Every_place_has_its_numbers()
    {
        using var client = Yolo.Load();
        var pixels = new float[3 * 640 * 640];
        Array.Fill(pixels, 0.5f);

        var raw = client.Predict(new Picture(pixels)).Value.Raw;

        Assert.Equal(84 * 8400, raw.Length);
        Assert.Equal((1.5f, 84.5f), (raw[0], raw[^1]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void There_are_as_many_boxes_as_the_picture_has(int count)
    {
        using var client = FasterRcnn.Load();
        var pixels = new float[3 * 8 * 8];
        for (var i = 0; i < count; i++)
            pixels[(i * 8) + i + 1] = 0.75f;

        var found = client.Predict(new SmallPicture(pixels)).Value;

        Assert.Equal(Enumerable.Range(0, count).SelectMany(i => new float[] { i, i + 1, i + 1, i + 2 }), found.Corners);
        Assert.Equal(Enumerable.Range(0, count).Select(i => (2L * i) + 1), found.Labels);
        Assert.Equal(Enumerable.Repeat(0.75f, count), found.Scores);
    }
}

[ModelContract("zoo-yolo", "1.0.0", Model = "models/13_yolo.onnx")]
public sealed partial class Yolo : ModelClient<Picture, Places>;

[Features]
public sealed record Picture([Feature("images"), Shape(3, 640, 640)] ReadOnlyMemory<float> Pixels);

[Prediction]
public sealed record Places([Output("output0"), Shape(84, 8400)] float[] Raw);

[ModelContract("zoo-faster-rcnn", "1.0.0", Model = "models/14_faster_rcnn.onnx")]
public sealed partial class FasterRcnn : ModelClient<SmallPicture, Boxes>;

[Features(Batch = false)]
public sealed record SmallPicture([Feature("image"), Shape(3, 8, 8)] ReadOnlyMemory<float> Pixels);

[Prediction]
public sealed record Boxes(
    [Output("boxes", Name = "corners")] float[] Corners, [Output("labels")] long[] Labels, [Output("scores")] float[] Scores);
