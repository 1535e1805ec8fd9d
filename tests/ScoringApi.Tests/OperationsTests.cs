using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Operations.Tests.Otlp;

namespace ScoringApi.Tests;

public sealed class OperationsTests
{
    [Fact]
    public async Task It_is_live_and_ready_and_says_which_model_answers()
    {
        await using var api = await RunningApi.StartAsync();

        var (live, _) = await api.GetAsync("/health/live");
        var (ready, body) = await api.GetAsync("/health/ready");

        Assert.Equal((200, 200), (live, ready));
        Assert.Equal("Healthy", body.GetProperty("status").GetString());
        var data = body.GetProperty("checks").GetProperty("fraud-detector").GetProperty("data");
        Assert.Equal("1.2.0", data.GetProperty("contract_version").GetString());
        Assert.Equal(12, data.GetProperty("model_digest").GetString()!.Length);
        Assert.Equal("closed", data.GetProperty("circuit").GetString());
    }

    [Fact]
    public async Task The_kill_switch_works_while_it_runs_and_back()
    {
        await using var api = await RunningApi.StartAsync();
        Assert.Equal("model", await SourceAsync(api));

        api.Configure("Force", "Fallback");
        Assert.Equal("fallback", await SourceAsync(api));
        var (status, body) = await api.GetAsync("/health/ready");
        Assert.Equal((200, "Degraded"), (status, body.GetProperty("status").GetString()));

        api.Configure("Force", "Off");
        var (off, problem) = await api.PostAsync("/score", RunningApi.Transaction());
        Assert.Equal((503, "forced"), (off, problem.GetProperty("reason").GetString()));

        api.Configure("Force", "None");
        Assert.Equal("model", await SourceAsync(api));
    }

    [Fact]
    public async Task A_configuration_that_cannot_work_changes_nothing()
    {
        await using var api = await RunningApi.StartAsync();

        api.Configure("Farce", "Fallback");

        Assert.Equal("model", await SourceAsync(api));
    }

    [Fact]
    public async Task A_reload_takes_up_the_model_while_calls_run()
    {
        await using var api = await RunningApi.StartAsync();
        using var enough = new CancellationTokenSource();
        var answers = Task.Run(async () =>
        {
            var sources = new List<string?>();
            while (!enough.IsCancellationRequested)
                sources.Add(await SourceAsync(api));
            return sources;
        });

        var (status, body) = await api.PostAsync("/admin/reload", new JsonObject());
        await enough.CancelAsync();

        Assert.Equal(200, status);
        Assert.Equal(body.GetProperty("previous").GetString(), body.GetProperty("model").GetString());
        Assert.All(await answers, source => Assert.Equal("model", source));
    }

    [Fact]
    public async Task A_request_that_has_begun_is_answered_before_the_application_ends()
    {
        await using var api = await RunningApi.StartAsync();
        var body = RunningApi.Transaction().ToJsonString();
        using var caller = new TcpClient();
        await caller.ConnectAsync(api.Address.Host, api.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = caller.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /score HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nExpect: 100-continue\r\n\r\n"),
            TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.ASCII);

        // The server asks for the body once the request runs: from here on a shutdown has to wait for it.
        Assert.StartsWith("HTTP/1.1 100", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var stopping = api.App.StopAsync(TestContext.Current.CancellationToken);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(body), TestContext.Current.CancellationToken);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        await stopping;

        Assert.Contains("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("\"source\":\"model\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shutdown_says_not_ready_before_it_stops_listening()
    {
        await using var api = await RunningApi.StartAsync("--Shutdown:Delay", "00:01:00");
        var stopping = api.App.StopAsync(TestContext.Current.CancellationToken);

        var (ready, _) = await api.GetAsync("/health/ready");
        var (live, _) = await api.GetAsync("/health/live");
        var source = await SourceAsync(api);

        Assert.Equal((503, 200, "model"), (ready, live, source));
        Assert.False(stopping.IsCompleted);
    }

    [Fact]
    public async Task Metrics_and_spans_reach_the_collector_before_it_ends()
    {
        await using var collector = new Collector();
        await using (var api = await RunningApi.StartAsync("--Otlp:Endpoint", collector.Address.AbsoluteUri))
        {
            await SourceAsync(api);
            await api.App.StopAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains("ml.prediction.rows", MetricNames(collector));
        var spans = Scopes(collector, "/v1/traces").ToList();
        var requests = Spans(spans, "Microsoft.AspNetCore").Select(span => span.Hex(2)).ToHashSet();
        Assert.Contains(Spans(spans, "ContractsSdk"), span => span.Text(5) == "predict fraud-detector" && requests.Contains(span.Hex(4)));
    }

    private static async Task<string?> SourceAsync(RunningApi api)
    {
        var (_, body) = await api.PostAsync("/score", RunningApi.Transaction());
        return body.GetProperty("source").GetString();
    }

    private static IEnumerable<string> MetricNames(Collector collector) =>
        Scopes(collector, "/v1/metrics").SelectMany(scope => scope.Messages(2)).Select(metric => metric.Text(1));

    private static IEnumerable<ProtoMessage> Spans(IEnumerable<ProtoMessage> scopes, string source) =>
        scopes.Where(scope => scope.Messages(1).Single().Text(1) == source).SelectMany(scope => scope.Messages(2));

    private static IEnumerable<ProtoMessage> Scopes(Collector collector, string path) => collector.Bodies(path)
        .SelectMany(request => new ProtoMessage(request.Body).Messages(1)).SelectMany(resource => resource.Messages(2));
}
