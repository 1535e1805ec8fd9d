using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using ContractsSdk.Engines;

namespace ContractsSdk.Scaffold.Tests.Campaign;

/// <summary>
/// The 1,072 models of ONNX's own tests: scaffolded, compiled without a warning, loaded, fed what is stored with them, answered as is
/// stored with them.
/// </summary>
public sealed class CampaignTests
{
    [Fact]
    public async Task EveryModelWhoseTypesAreSupportedAnswersAsIsStoredWithIt()
    {
        var models = ScaffoldedModel.All();
        Assert.SkipWhen(models.Count == 0, "The package libonnx-testdata is not installed.");
        var declared = models.Where(model => model.Result.Source is not null).ToList();

        var (assembly, complaints) = await Compiled.OfAsync(declared.Select(model => (model.Client, model.Result.Source!)));
        Assert.True(complaints.Count == 0, string.Join('\n', complaints.Take(50)));

        var outcomes = models.ToDictionary(
            model => model, model => model.Result.Source is null ? Unsupported(model.Result.Reasons) : Outcome(model, assembly!));
        Tell(outcomes);
        Assert.DoesNotContain(KnownToDiffer.Reasons.Keys, name => !models.Any(model => model.Name == name));
        var failed = outcomes.Where(outcome => outcome.Value.StartsWith("failed", StringComparison.Ordinal)).ToList();
        Assert.True(failed.Count == 0, string.Join('\n', failed.Select(outcome => $"{outcome.Key.Name}: {outcome.Value}")));
        Assert.InRange(outcomes.Values.Count(outcome => outcome == Answered), models.Count * 85 / 100, models.Count);
    }

    private const string Answered = "answered";

    private static string Outcome(ScaffoldedModel model, Assembly assembly)
    {
        try
        {
            if (KnownToDiffer.Reasons.TryGetValue(model.Name, out var reason))
                return "unsupported: " + reason;
            var difference = Replay.Run(model, assembly);
            return difference is null ? Answered
                : difference.StartsWith("cannot replay", StringComparison.Ordinal) ? "unsupported: " + difference
                : "failed: " + difference;
        }
        catch (TargetInvocationException e) when (e.InnerException is ModelLoadException { Problem: ModelLoadProblem.NotAllowed or ModelLoadProblem.NotSupported } refused)
        {
            return "unsupported: the engine refuses it";
        }
        catch (TargetInvocationException e)
        {
            return "failed: " + e.InnerException!.Message;
        }
    }

    private static string Unsupported(IEnumerable<string> reasons) =>
        "unsupported: " + string.Join("; ", reasons.Select(reason => reason.Split('\'')[^1].Trim()).Distinct().Order(StringComparer.Ordinal));

    private static void Tell(IReadOnlyDictionary<ScaffoldedModel, string> outcomes)
    {
        foreach (var group in outcomes.Values.GroupBy(outcome => outcome.Length > 90 ? outcome[..90] : outcome).OrderByDescending(group => group.Count()))
            TestContext.Current.TestOutputHelper!.WriteLine($"{group.Count()} {group.Key}");
    }
}
