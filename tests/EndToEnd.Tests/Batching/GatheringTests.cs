using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests.Batching;

/// <summary>Calls that go together, on the real engine.</summary>
public sealed class GatheringTests
{
    private const int Callers = 64;
    private const int Calls = 10_000;

    private static readonly ModelClientSettings Patient = Until(DeadlineMode.Inline);

    [Fact]
    public async Task Ten_thousand_rows_of_64_callers_get_their_own_answers_to_the_bit()
    {
        using var gathered = GatheredRegression.Load(settings: Patient);
        using var alone = LogisticRegression.Load(settings: Patient);
        Assert.True(gathered.IsBatching);

        await AssertSameAsync(gathered, alone, row => Packed20.Of(Rows.Of20(row)), score => (score.IsPositive, BitConverter.SingleToInt32Bits(score.Probability)));
    }

    [Fact]
    public async Task A_perceptron_answers_in_company_as_alone()
    {
        using var gathered = GatheredPerceptron.Load(settings: Patient);
        using var alone = Perceptron.Load(settings: Patient);
        Assert.True(gathered.IsBatching);

        await AssertSameAsync(gathered, alone, row => Packed64.Of(Rows.Of64(row)), score => BitConverter.SingleToInt32Bits(score.Probability));
    }

    [Fact]
    public void Trees_gain_nothing_in_company_and_are_left_alone()
    {
        using var client = GatheredTrees.Load();

        Assert.False(client.IsBatching);
    }

    [Fact]
    public void Texts_gain()
    {
        using var client = GatheredSubscriptions.Load();

        Assert.True(client.IsBatching);
    }

    [Theory]
    [InlineData(DeadlineMode.Inline)]
    [InlineData(DeadlineMode.Isolated)]
    public async Task Callers_that_give_up_harm_nobody(DeadlineMode deadline)
    {
        using var client = GatheredRegression.Load(settings: Until(deadline));
        Assert.True(client.IsBatching);
        var rows = Enumerable.Range(0, Rows.Count).Select(row => Packed20.Of(Rows.Of20(row))).ToArray();

        var ends = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            var random = new Random(caller);
            var (answered, wrong) = (0, 0);
            for (var i = 0; i < 200; i++)
            {
                var row = random.Next(rows.Length);
                using var stop = new CancellationTokenSource();
                var call = client.PredictAsync(rows[row], stop.Token);
                if (random.Next(4) == 0)
                    await stop.CancelAsync();
                try
                {
                    var probability = (await call).Value.Probability;
                    answered++;
                    wrong += MathF.Abs(probability - Rows.LogisticRegression[(2 * row) + 1]) < 1e-5f ? 0 : 1;
                }
                catch (OperationCanceledException)
                {
                    // Given up.
                }
            }

            return (answered, wrong);
        })));

        Assert.Equal(0, ends.Sum(end => end.wrong));
        Assert.True(ends.Sum(end => end.answered) >= Callers * 100, $"only {ends.Sum(end => end.answered)} answers");
    }

    private static ModelClientSettings Until(DeadlineMode deadline) =>
        new() { Options = new() { Timeout = TimeSpan.FromMinutes(1), Deadline = deadline } };

    private static async Task AssertSameAsync<TFeatures, TPrediction, TBits>(
        ModelClient<TFeatures, TPrediction> gathered, ModelClient<TFeatures, TPrediction> alone, Func<int, TFeatures> of, Func<TPrediction, TBits> bits)
        where TBits : struct
    {
        TFeatures[] rows = [.. Enumerable.Range(0, Rows.Count).Select(of)];

        // A kernel may add up one row in another order than several; how many they are makes no difference then.
        var single = rows.Select(row => bits(alone.Predict(in row).Value)).ToArray();
        var results = new Prediction<TPrediction>[rows.Length];
        alone.PredictBatch(rows, results);
        var joined = results.Select(result => bits(result.Value)).ToArray();
        var next = 0;

        var wrong = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            var wrong = 0;
            for (var call = Interlocked.Increment(ref next); call <= Calls; call = Interlocked.Increment(ref next))
            {
                var row = call % rows.Length;
                var answer = (await gathered.PredictAsync(rows[row], TestContext.Current.CancellationToken)).Value;
                wrong += bits(answer).Equals(single[row]) || bits(answer).Equals(joined[row]) ? 0 : 1;
            }

            return wrong;
        })));

        Assert.Equal(0, wrong.Sum());
    }
}
