using System;
using System.Linq;
using System.Runtime.CompilerServices;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;

namespace Zoo.Tests.Kinds;

/// <summary>Kinds 15 and 16: encoders of texts, which are as long as they are. Rows that run together are padded to the longest of them.</summary>
public sealed class EncoderTests
{
    private static readonly Tokens[] Sentences = [Sentence(1, 2), Sentence(3), Sentence(5, 6, 7, 8, 9), Sentence(4, 4, 4), Sentence([.. Enumerable.Repeat(1L, 512)])];

    [Fact]
    public void Texts_of_any_length_run_together_and_one_by_one()
    {
        using var client = BertClassifier.Load();
        var results = new Prediction<Classes>[Sentences.Length];

        client.PredictBatch(Sentences, results);

        for (var i = 0; i < Sentences.Length; i++)
        {
            float[] expected = [Sentences[i].Ids.Sum(), Sentences[i].Ids.Skip(1).Sum()];
            Assert.Equal(expected, results[i].Value.Logits);
            Assert.Equal(expected, client.Predict(Sentences[i]).Value.Logits);
        }
    }

    [Fact]
    public void A_text_too_long_or_of_two_lengths_is_a_violation_and_the_others_are_answered()
    {
        using var client = BertClassifier.Load();
        Tokens[] sentences = [Sentence(1, 2), Sentence(new long[513]), Sentences[2] with { Mask = [1, 1] }, Sentence()];
        var results = new Prediction<Classes>[sentences.Length];

        client.PredictBatch(sentences, results);

        Assert.Equal(
            [PredictionSource.Model, PredictionSource.Rejected, PredictionSource.Rejected, PredictionSource.Rejected],
            results.Select(result => result.Source));
        Assert.Equal(
            "input_ids has the wrong length (1 to 512, the same along 'seq')",
            results[2].Violations.Single(violation => violation.Name == "input_ids").ToString());
    }

    [Fact]
    public void An_embedding_is_the_callers_own_struct()
    {
        using var client = SentenceEncoder.Load();
        Span<Prediction<Sentence384>> results = new Prediction<Sentence384>[2];

        client.PredictBatch([new([1, 3], [1, 1]), new([2, 9, 9], [1, 0, 0])], results);

        Assert.Equal((2f, 2.383f), (results[0].Value.Vector[0], results[0].Value.Vector[383]));
        Assert.Equal((2f, 2.383f), (results[1].Value.Vector[0], results[1].Value.Vector[383]));
    }

    private static Tokens Sentence(params long[] ids) =>
        new() { Ids = ids, Mask = [.. ids.Select(_ => 1L)], Types = [.. ids.Select((_, i) => i == 0 ? 0L : 1)] };
}

[ModelContract("zoo-bert", "1.0.0", Model = "models/15_bert_classifier.onnx")]
public sealed partial class BertClassifier : ModelClient<Tokens, Classes>;

[Features]
public sealed record Tokens
{
    [Feature("input_ids"), Axis("seq", Max = 512, Pad = 0L)]
    public required long[] Ids { get; init; }

    [Feature("attention_mask"), Axis("seq", Max = 512)]
    public required long[] Mask { get; init; }

    [Feature("token_type_ids"), Axis("seq", Max = 512)]
    public required long[] Types { get; init; }
}

[Prediction]
public sealed record Classes([Output("logits", Meaning = ScoreKind.Logit), Labels("negative", "positive")] float[] Logits);

[ModelContract("zoo-sentence", "1.0.0", Model = "models/16_sentence_embedding.onnx")]
public sealed partial class SentenceEncoder : ModelClient<ShortTokens, Sentence384>;

[Features]
public sealed record ShortTokens(
    [Feature("input_ids"), Axis("seq", Max = 128)] long[] Ids, [Feature("attention_mask"), Axis("seq", Max = 128)] long[] Mask);

[InlineArray(384)]
public struct Embedding384
{
    private float _first;
}

[Prediction]
public readonly record struct Sentence384([Output("sentence_embedding")] Embedding384 Vector);
