using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using ContractsSdk;
using ContractsSdk.Contracts.Manifests;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>What a model answered when people looked at it is what it must answer from then on.</summary>
public sealed class GoldenRowsTests : IDisposable
{
    private const float Secret = 7.0625f;

    private static readonly Order[] Rows =
    [
        new(0.25f, 1.5m, "grün", Channel.Online, Secret, Secret, [.. Enumerable.Repeat(0.5f, 12)]),
        new(float.MinValue / 1e30f, -3m, "b \"quoted\"", Channel.Chip, null, 1f, new float[12]),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("contracts").FullName;
    private readonly OrderClient _client = OrderClient.Load();

    private string File => Path.Combine(_folder, "golden.jsonl");

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_recording_is_a_text_for_people_and_verifies()
    {
        GoldenRows.Record(_client, Rows, File);
        var lines = System.IO.File.ReadAllLines(File);

        Assert.Equal(3, lines.Length);
        Assert.Equal(
            """{"golden":1,"contract":"golden-orders","version":"1.0.0","model":"?","tolerance":{"probabilities":1E-05}}""",
            lines[0].Replace(_client.Model.Digest, "?", StringComparison.Ordinal));
        Assert.StartsWith(
            """{"in":{"amount":0.25,"channel":"Online","hours":[0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5],"kind":"grün","price":1.5},"out":{"label":""",
            lines[1], StringComparison.Ordinal);
        GoldenRows.Verify(_client, File);
    }

    [Fact]
    public void What_is_sensitive_is_not_in_it()
    {
        GoldenRows.Record(_client, Rows, File);
        var text = System.IO.File.ReadAllText(File);

        Assert.DoesNotContain("7.06", text, StringComparison.Ordinal);
        Assert.DoesNotContain("income", text, StringComparison.Ordinal);
        Edit("\"price\":", "\"income\":5,\"price\":");
        const string Said = "states a value for 'income', which is sensitive: record the rows again";
        Assert.Equal(
            ["line 2: " + Said, "line 3: " + Said],
            GoldenRows.Compare(_client, File).Differences.Select(difference => difference.ToString()));
    }

    [Fact]
    public void Every_difference_is_said_with_its_line()
    {
        GoldenRows.Record(_client, Rows, File);
        Edit("\"label\":false", "\"label\":true");
        Edit("\"probabilities\":[", "\"probabilities\":[0.5,");

        var error = Assert.Throws<GoldenRowsException>(() => GoldenRows.Verify(_client, File));

        Assert.StartsWith("2 of 2 golden rows are not as recorded", error.Message, StringComparison.Ordinal);
        Assert.Contains("  - line 2: 'probabilities': expected [0.5,", error.Message, StringComparison.Ordinal);
        Assert.Contains("(tolerance 1E-05)", error.Message, StringComparison.Ordinal);
        Assert.Contains(error.Report!.Differences, difference => difference.Message == "'label': expected true, found false");
    }

    [Fact]
    public void Two_columns_that_changed_places_show()
    {
        GoldenRows.Record(_client, Rows, File);
        Edit("\"amount\":0.25", "\"amount\":1.5");
        Edit("\"price\":1.5", "\"price\":0.25");

        Assert.Equal(1, GoldenRows.Compare(_client, File).DifferentRows);
    }

    [Theory]
    [InlineData("\"amount\":", "\"amounts\":", "line 2: has no value for the feature 'amount'")]
    [InlineData("\"amount\":", "\"other\":1,\"amount\":", "line 2: has a value for 'other', which is no feature")]
    [InlineData("\"amount\":0.25", "\"amount\":\"much\"", "line 2: has a value for 'amount' that is none of its type")]
    [InlineData("\"kind\":\"grün\"", "\"kind\":\"blue\"", "line 2: the model does not answer it: kind is not a known category")]
    [InlineData("\"label\":", "\"verdict\":1,\"label\":", "line 2: has a value for 'verdict', which is no output")]
    public void What_a_row_lacks_is_said(string text, string changed, string said)
    {
        GoldenRows.Record(_client, Rows[..1], File);
        Edit(text, changed);

        Assert.StartsWith(said, Assert.Single(GoldenRows.Compare(_client, File).Differences).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_the_model_does_not_answer_is_not_recorded()
    {
        var error = Assert.Throws<GoldenRowsException>(() => GoldenRows.Record(_client, [Rows[0], Rows[1] with { Kind = "blue" }], File));

        Assert.StartsWith("Row 2 cannot be recorded: the model does not answer it: kind is not a known category", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("", "'golden.jsonl' is empty. Record golden rows with GoldenRows.Record.")]
    [InlineData("{", "'golden.jsonl' holds no golden rows: line 1 is not what GoldenRows.Record writes. Record them again.")]
    [InlineData("{\"golden\":2}", "'golden.jsonl' holds no golden rows: line 1 is not what GoldenRows.Record writes. Record them again.")]
    [InlineData("""{"golden":1,"contract":"other","version":"1","model":"","tolerance":{}}""", "'golden.jsonl' are golden rows of the contract 'other', not of 'golden-orders'.")]
    public void A_file_that_holds_none_is_said_to(string text, string said)
    {
        System.IO.File.WriteAllText(File, text);

        Assert.Equal(said, Assert.Throws<GoldenRowsException>(() => GoldenRows.Verify(_client, File)).Message);
    }

    [Fact]
    public void A_fake_answers_them_without_a_model()
    {
        GoldenRows.Record(_client, Rows, File);
        using var fake = FakeModelClient<OrderClient>.Recalling(File);

        var (said, recalled) = (_client.Predict(Rows[0] with { Age = null, Income = 1 }), fake.Predict(Rows[0] with { Price = 1.50m, Age = 12 }));
        Assert.Equal(said.Value.IsPositive, recalled.Value.IsPositive);
        Assert.Equal(said.Value.Probabilities, recalled.Value.Probabilities);
        Assert.Equal((PredictionSource.Model, "fake"), (recalled.Source, recalled.Model.Version));

        // The contract is the real one, and what was not recorded is not made up.
        Assert.Throws<ContractViolationException>(() => fake.Predict(Rows[0] with { Kind = "blue" }));
        var other = fake.Predict(Rows[0] with { Amount = 0.5f });
        Assert.Equal((PredictionSource.Fallback, FallbackReasons.EngineFailure), (other.Source, other.Reason));
        Assert.Contains("The row is none of the 2 in 'golden.jsonl'", other.Error?.Message, StringComparison.Ordinal);
        GoldenRows.Verify(fake, File);
    }

    [Fact]
    public void A_fake_refuses_rows_that_are_none_of_its_contract()
    {
        GoldenRows.Record(_client, Rows, File);
        Edit("\"label\":false", "\"label\":\"no\"");

        Assert.Equal(
            "'golden.jsonl', line 2: has a value for 'label' that is none of its type",
            Assert.Throws<GoldenRowsException>(() => FakeModelClient<OrderClient>.Recalling(File)).Message);
    }

    [Fact]
    public void A_model_takes_traffic_only_when_it_answers_them()
    {
        GoldenRows.Record(_client, Rows, File);
        Load().Dispose();

        Edit("\"label\":false", "\"label\":true");

        var error = Assert.Throws<ModelLoadException>(Load);
        Assert.Equal(ModelLoadProblem.GoldenRowsDiffer, error.Problem);
        Assert.StartsWith("Contract 'golden-orders': ", error.Message, StringComparison.Ordinal);
        Assert.Contains("'label': expected true, found false", error.Message, StringComparison.Ordinal);
        System.IO.File.Delete(File);
        Assert.Contains("There are no golden rows 'golden.jsonl'", Assert.Throws<ModelLoadException>(Load).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_are_those_the_model_was_released_with()
    {
        GoldenRows.Record(_client, Rows, File);
        var model = Path.Combine(_folder, "m.onnx");
        System.IO.File.Copy(Path.Combine(AppContext.BaseDirectory, "models", "a_logreg.onnx"), model);
        System.IO.File.WriteAllText(model + ManifestText.FileExtension, ManifestText.Write(new ModelManifest
        {
            ContractId = "golden-orders", From = "1.0.0", ModelVersion = "7", Digest = _client.Model.Digest,
            GoldenDigest = Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(File))),
        }));
        Load(model).Dispose();

        // Version control may give a text file other line ends.
        Edit("\n", "\r\n");
        Load(model).Dispose();

        Edit("1E-05", "1E-02");

        Assert.Contains(
            "'golden.jsonl' are not the golden rows that the model's manifest names: expected sha256 ",
            Assert.Throws<ModelLoadException>(() => Load(model)).Message, StringComparison.Ordinal);
    }

    private OrderClient Load() => Load(null);

    private OrderClient Load(string? model) =>
        OrderClient.Load(model, settings: new ModelClientSettings { Options = new() { GoldenRows = File } });

    private void Edit(string text, string changed)
    {
        var before = System.IO.File.ReadAllText(File);
        Assert.Contains(text, before, StringComparison.Ordinal);
        System.IO.File.WriteAllText(File, before.Replace(text, changed, StringComparison.Ordinal));
    }
}
