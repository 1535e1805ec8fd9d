using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Generated;

namespace ContractsSdk.Tests.Doubles;

/// <summary>Written by hand in the shape the generator emits, so that these tests need no compiler.</summary>
internal sealed class ScoreBinding : ClientBinding<Applicant, Score>
{
    public const string Text = """
        contracts 1
        clr debt in = Debt
        clr income in = Income
        contract id = credit-score
        contract rules = 2026.1
        contract version = 1.0.0
        in debt outside = reject
        in debt range = 0 1000000
        in debt slot = 1
        in debt tensor = features
        in debt type = float32
        in income outside = reject
        in income range = 0 1000000
        in income slot = 0
        in income tensor = features
        in income type = float32
        out label type = bool
        out probabilities index = 1
        out probabilities range = 0 1
        out probabilities type = float32

        """;

    public const string FallingBackText = """
        contracts 1
        clr debt in = Debt
        clr income in = Income
        contract fallback = timeout open-circuit limit engine-failure bad-output not-loaded forced
        contract id = credit-score
        contract rules = 2026.1
        contract version = 1.0.0
        in debt outside = reject
        in debt range = 0 1000000
        in debt slot = 1
        in debt tensor = features
        in debt type = float32
        in income outside = reject
        in income range = 0 1000000
        in income slot = 0
        in income tensor = features
        in income type = float32
        out label type = bool
        out probabilities index = 1
        out probabilities range = 0 1
        out probabilities type = float32

        """;

    private const int Debt = 0;
    private const int Income = 1;
    private const int Features = 0;
    private const int Label = 0;
    private const int Probabilities = 1;

    public string Contract { get; init; } = Text;

    public override string ContractText => Contract;

    public ResilienceAttribute? Declared { get; init; }

    public override ResilienceAttribute? Resilience => Declared;

    public FallbackReasons On { get; init; }

    public Func<FallbackReasons, int, Score>? Answer { get; init; }

    public Func<Task<Score>>? AnswerLater { get; init; }

    /// <summary>Several fallbacks in place of the one.</summary>
    public ScoreFallback[]? Chain { get; init; }

    public BatchingAttribute? Gathered { get; init; }

    public override BatchingAttribute? Batching => Gathered;

    public override FallbackReasons FallbackOn => Chain?.Aggregate(FallbackReasons.None, (all, one) => all | one.On) ?? On;

    public override bool FallbackIsAsync => AnswerLater is not null || Chain?.Any(one => one.IsAsync) == true;

    public override IReadOnlyList<DeclaredFallback> Fallbacks =>
        Chain is null ? base.Fallbacks : [.. Chain.Select(one => new DeclaredFallback(one.Name, one.On, one.IsAsync) { Client = one.Client, Instance = one.Instance })];

    public override void Validate(in Applicant features, ref Findings findings)
    {
        Check(features.Debt, Debt, ref findings);
        Check(features.Income, Income, ref findings);
    }

    public override void Encode(in Applicant features, EngineSlot slot, int row)
    {
        var x = slot.Input<float>(Features, row);
        x[0] = features.Income;
        x[1] = features.Debt;
    }

    public override Score Decode(EngineSlot slot, int row, ref Findings findings)
    {
        var probability = slot.Output<float>(Probabilities, row)[1];
        if (!float.IsFinite(probability))
            findings.Add(Probabilities, ViolationRule.NotFinite);
        else if (!(probability >= 0f && probability <= 1f))
            findings.Add(Probabilities, ViolationRule.OutOfRange);
        return new Score(slot.Output<long>(Label, row)[0] != 0, probability);
    }

    public override Score Fallback(object client, in Applicant features, in FallbackContext context) =>
        Answer!(context.Reason, context.Violations.Count);

    public override ValueTask<Score> FallbackAsync(object client, in Applicant features, in FallbackContext context) => new(AnswerLater!());

    public override FallbackAnswer<Score> Ask(int fallback, object client, in Applicant features, in FallbackContext context) =>
        Chain is null ? base.Ask(fallback, client, in features, in context) : FallbackAnswer.Of<Score>(Chain[fallback].Answer(context.Earlier));

    public override ValueTask<FallbackAnswer<Score>> AskAsync(int fallback, object client, in Applicant features, in FallbackContext context) =>
        Chain is null ? base.AskAsync(fallback, client, in features, in context) : AskLater(Chain[fallback], context.Earlier);

    private static async ValueTask<FallbackAnswer<Score>> AskLater(ScoreFallback fallback, IReadOnlyList<FailedFallback> earlier)
    {
        await Task.Yield();
        return FallbackAnswer.Of<Score>(fallback.Answer(earlier));
    }

    private static void Check(float value, int feature, ref Findings findings)
    {
        if (float.IsNaN(value))
            findings.Add(feature, ViolationRule.Missing);
        else if (!(value >= 0f && value <= 1_000_000f))
            findings.Add(feature, ViolationRule.OutOfRange);
    }
}
