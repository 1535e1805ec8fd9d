using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kind 18: a model that carries its state from call to call, and has no batch. The state is a feature and an output.</summary>
public sealed class VoiceDetectorTests
{
    [Fact]
    public void The_state_goes_round()
    {
        using var client = VoiceDetector.Load();
        var state = new float[2 * 128];
        for (var frame = 1; frame <= 3; frame++)
        {
            var found = client.Predict(new Frame([.. Enumerable.Repeat(0.25f, 512)], state)).Value;
            Assert.Equal(0.25f, found.Speech);
            state = found.State;
            Assert.Equal(frame * 0.25f, state[255]);
        }
    }

    [Fact]
    public void Frames_of_a_batch_run_one_by_one()
    {
        using var client = VoiceDetector.Load();
        var frames = Enumerable.Range(0, 5).Select(i => new Frame([.. Enumerable.Repeat(i / 8f, 512)], new float[256])).ToArray();
        var results = new Prediction<Voice>[frames.Length];

        client.PredictBatch(frames, results);

        Assert.Equal(frames.Select(frame => frame.Samples[0]), results.Select(result => result.Value.Speech));
    }
}

[ModelContract("zoo-voice", "1.0.0", Model = "models/18_silero.onnx")]
public sealed partial class VoiceDetector : ModelClient<Frame, Voice>;

[Features(Batch = false), Constant("sr", 16_000L)]
public sealed record Frame([Feature("input"), Shape(1, 512)] float[] Samples, [Feature("state"), Shape(2, 1, 128)] float[] State);

[Prediction]
public sealed record Voice([Output("output")] float Speech, [Output("stateN"), Shape(2, 1, 128)] float[] State);
