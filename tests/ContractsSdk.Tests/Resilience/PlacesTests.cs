using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Resilience;

/// <summary>Who has a place has a slot: idle slots move while they are looked for, and none may be missed for good.</summary>
public sealed class PlacesTests
{
    private const int Places = 8;
    private const int Calls = 5000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void As_many_callers_as_places_are_never_turned_away(bool inBatches)
    {
        using var client = ScoreClient.Create(new ScriptedEngine { OnRun = GiveWay }, new() { Options = new() { MaxConcurrency = Places } });
        var unanswered = new Dictionary<FallbackReasons, int>[Places];
        Thread[] callers =
        [
            .. Enumerable.Range(0, Places).Select(caller => new Thread(() => unanswered[caller] = Call(client, inBatches)) { IsBackground = true }),
        ];

        foreach (var caller in callers)
            caller.Start();
        foreach (var caller in callers)
            caller.Join();

        Assert.All(unanswered, Assert.Empty);
    }

    // Lets the others run between the taking of a slot and its return, on however few processors.
    private static RunStatus GiveWay(ScriptedEngine.ScriptedSlot slot)
    {
        Thread.Yield();
        return RunStatus.Ok;
    }

    private static Dictionary<FallbackReasons, int> Call(ScoreClient client, bool inBatches)
    {
        var unanswered = new Dictionary<FallbackReasons, int>();
        Applicant[] rows = [new(30, 10)];
        var results = new Prediction<Score>[1];
        for (var i = 0; i < Calls; i++)
        {
            if (inBatches)
                client.PredictBatch(rows, results);
            else
                client.TryPredict(in rows[0], out results[0]);
            if (results[0].Source != PredictionSource.Model)
                unanswered[results[0].Reason] = unanswered.GetValueOrDefault(results[0].Reason) + 1;
        }

        return unanswered;
    }
}
