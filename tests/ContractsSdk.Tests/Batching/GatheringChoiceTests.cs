using System;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ContractsSdk.Tests.Batching;

/// <summary>Calls are gathered where somebody asks for it and the model gains by it.</summary>
public sealed class GatheringChoiceTests : IDisposable
{
    private const int Patience = 60_000;

    private const int Gathers = 28;
    private const int DoesNotGather = 29;

    private readonly LogLines _log = new();
    private readonly LoggerFactory _factory;

    public GatheringChoiceTests() => _factory = new LoggerFactory([_log]);

    private ModelClientSettings Settings => new() { LoggerFactory = _factory };

    public void Dispose()
    {
        _factory.Dispose();
        _log.Dispose();
    }

    [Fact]
    public void A_model_whose_rows_are_cheaper_together_is_batched_and_the_log_says_by_how_much()
    {
        using var crowd = new Crowd(settings: Settings, perRun: 100, perRow: 1);

        Assert.True(crowd.Client.IsBatching);
        Assert.Contains("among 32 rows one costs 24.5 times less than alone", Assert.Single(_log.Of(Gathers)), StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience)]
    public async Task A_model_whose_rows_cost_the_same_in_any_company_is_not_batched_whoever_asks()
    {
        using var crowd = new Crowd(settings: Settings, perRun: 10, perRow: 10);

        Assert.False(crowd.Client.IsBatching);
        Assert.Contains("costs only 1.9 times less", Assert.Single(_log.Of(DoesNotGather)), StringComparison.Ordinal);
        var leader = await crowd.LeadAsync();
        Assert.True(crowd.Ask(1)[0].IsCompletedSuccessfully);
        crowd.Release();
        await leader;
    }

    [Fact]
    public void Runs_that_leave_the_process_are_not_gathered()
    {
        using var crowd = new Crowd(settings: Settings, remote: true);

        Assert.False(crowd.Client.IsBatching);
        Assert.Contains("its runs leave the process", Assert.Single(_log.Of(DoesNotGather)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_without_a_batch_is_not_gathered()
    {
        var text = ScoreBinding.Text.Replace("contract id = credit-score\n", "contract batch = false\ncontract id = credit-score\n", StringComparison.Ordinal);

        using var client = new ScoreClient(
            new ScoreBinding { Contract = text }, new ScriptedEngine { Batch = false }, Settings with { Options = new() { Batching = { Enabled = true } } });

        Assert.False(client.IsBatching);
        Assert.Contains("its model takes one row a run", Assert.Single(_log.Of(DoesNotGather)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_measured_who_does_not_ask()
    {
        var runs = 0;
        using var client = ScoreClient.Create(new ScriptedEngine { OnRun = _ => Count(ref runs) }, Settings);

        Assert.False(client.IsBatching);
        Assert.Equal(0, runs);
        Assert.Empty(_log.Of(DoesNotGather));
    }

    [Fact]
    public void A_model_that_does_not_answer_invented_rows_is_not_batched()
    {
        using var client = ScoreClient.Create(
            new ScriptedEngine { OnRun = static _ => RunStatus.InvalidData }, Settings with { Options = new() { Batching = { Enabled = true } } });

        Assert.False(client.IsBatching);
        Assert.Contains("cannot be measured", Assert.Single(_log.Of(DoesNotGather)), StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience)]
    public async Task What_a_type_declares_holds_where_nothing_else_is_said()
    {
        using var crowd = new Crowd(
            options => options.Batching.Enabled = null, new ScoreBinding { Gathered = new BatchingAttribute { MaxRows = 2, MaxDelayMilliseconds = 5 } });
        Assert.True(crowd.Client.IsBatching);

        var first = crowd.Ask(1)[0];
        Assert.False(first.IsCompleted);
        await crowd.Ask(2)[0];
        await first;

        Assert.Equal([[1, 2]], crowd.Runs);
    }

    [Fact]
    public void What_a_type_declares_is_overridden_by_options()
    {
        using var crowd = new Crowd(options => options.Batching.Enabled = false, new ScoreBinding { Gathered = new BatchingAttribute() });

        Assert.False(crowd.Client.IsBatching);
    }

    [Fact]
    public void Operations_turn_it_on_and_off_while_the_client_runs()
    {
        var configuration = new ChangingConfiguration(("Contracts:credit-score:Batching:Enabled", "false"));
        using var crowd = new Crowd(settings: Settings with { Layers = new(configuration.Root, "credit-score", null, null) });
        Assert.False(crowd.Client.IsBatching);
        crowd.Engine.OnRun = slot => crowd.Passes(100 + slot.Rows);

        configuration.Change(("Contracts:credit-score:Batching:Enabled", "true"));
        Assert.True(crowd.Client.IsBatching);
        configuration.Change(("Contracts:credit-score:Batching:Enabled", "false"));
        Assert.False(crowd.Client.IsBatching);
    }

    [Fact]
    public void Options_that_cannot_work_are_refused_with_their_limits()
    {
        var error = Assert.Throws<OptionsValidationException>(() => ScoreClient.Create(
            new ScriptedEngine(), new() { Options = new() { Batching = { MaxRows = 1, MaxDelay = TimeSpan.FromSeconds(2) } } }));

        Assert.Equal(
            ["Batching:MaxRows must be from 2 to 1,024; it is 1.", "Batching:MaxDelay must be from 0 to 1,000 ms; it is 2,000 ms."], error.Failures);
    }

    private static RunStatus Count(ref int runs)
    {
        runs++;
        return RunStatus.Ok;
    }
}
