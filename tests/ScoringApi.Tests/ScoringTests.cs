using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace ScoringApi.Tests;

public sealed class ScoringTests
{
    [Fact]
    public async Task A_transaction_gets_the_models_answer()
    {
        await using var api = await RunningApi.StartAsync();

        var (status, body) = await api.PostAsync("/score", RunningApi.Transaction());

        Assert.Equal(200, status);
        Assert.Equal("model", body.GetProperty("source").GetString());
        Assert.InRange(body.GetProperty("probability").GetSingle(), 0, 1);
        Assert.Equal(32, body.GetProperty("id").GetString()!.Length);
        Assert.NotEmpty(body.GetProperty("model").GetString()!);
    }

    [Fact]
    public async Task A_violation_is_a_problem_that_names_every_feature_and_rule_and_no_value()
    {
        await using var api = await RunningApi.StartAsync();
        var transaction = RunningApi.Transaction();
        transaction["amount"] = 987654321.25;
        transaction["accountAgeDays"] = -731.5;
        transaction["channel"] = "pigeon-8841";
        transaction.Remove("hourOfDay");

        using var answer = await api.Http.PostAsync(
            "/score", new StringContent(transaction.ToJsonString(), Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["account_age_days out_of_range", "amount out_of_range", "channel unknown_category", "hour_of_day out_of_range"],
            JsonNode.Parse(text)!["violations"]!.AsArray().Select(violation => $"{violation!["feature"]} {violation["rule"]}").Order());
        Assert.All(["98765", "731", "8841", "pigeon"], value => Assert.DoesNotContain(value, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_a_batch_one_bad_row_is_one_bad_result()
    {
        await using var api = await RunningApi.StartAsync();
        var bad = RunningApi.Transaction();
        bad.Remove("merchant");

        var (status, body) = await api.PostAsync("/score/batch", new JsonArray(RunningApi.Transaction(), bad, null, RunningApi.Transaction()));

        Assert.Equal(200, status);
        Assert.Equal(["model", "rejected", "rejected", "model"], body.EnumerateArray().Select(row => row.GetProperty("source").GetString()));
        var violation = Assert.Single(body[1].GetProperty("violations").EnumerateArray());
        Assert.Equal(("merchant", "missing"), (violation.GetProperty("feature").GetString(), violation.GetProperty("rule").GetString()));
    }

    [Theory]
    [InlineData("{\"amount\": \"98765-secret\"}", 400)]
    [InlineData("{\"amount\": 1e400}", 422)]
    [InlineData("not json 98765", 400)]
    [InlineData("", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    public async Task What_is_no_transaction_is_a_problem_that_quotes_nothing(string body, int expected)
    {
        await using var api = await RunningApi.StartAsync();

        using var answer = await api.Http.PostAsync(
            "/score", new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal(expected, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("98765", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_is_too_long_is_refused()
    {
        await using var api = await RunningApi.StartAsync();

        var (status, _) = await api.PostAsync("/score/batch", new JsonArray([.. Enumerable.Range(0, 1001).Select(_ => new JsonObject())]));

        Assert.Equal(413, status);
    }

    [Fact]
    public async Task A_hundred_callers_at_once_get_their_own_answers()
    {
        await using var api = await RunningApi.StartAsync();
        var amounts = Enumerable.Range(1, 100).Select(i => i * 7).ToArray();

        var together = await Task.WhenAll(amounts.Select(amount => api.PostAsync("/score", Paid(amount))));
        var (_, alone) = await api.PostAsync("/score/batch", new JsonArray([.. amounts.Select(Paid)]));

        Assert.All(together, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(
            alone.EnumerateArray().Select(row => row.GetProperty("probability").GetSingle()),
            together.Select(answer => answer.Body.GetProperty("probability").GetSingle()),
            (one, other) => Math.Abs(one - other) < 1e-5f);

        static JsonNode Paid(int amount)
        {
            var transaction = RunningApi.Transaction();
            transaction["amount"] = amount;
            return transaction;
        }
    }
}
