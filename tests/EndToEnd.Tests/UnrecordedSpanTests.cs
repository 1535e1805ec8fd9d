using System.Diagnostics;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>A span that nobody records is only there to be a parent, and is left out where it cannot be one.</summary>
[Collection(nameof(Alone))]
public sealed class UnrecordedSpanTests
{
    [Fact]
    public void It_is_left_out_where_nothing_of_the_application_runs_inside_the_call() => Assert.Equal(0, SpansOf(new(), ActivitySamplingResult.PropagationData));

    [Fact]
    public void It_is_the_parent_of_what_an_interceptor_does() =>
        Assert.Equal(1, SpansOf(new() { Interceptors = [new Silent()] }, ActivitySamplingResult.PropagationData));

    [Fact]
    public void One_that_is_recorded_is_always_there() => Assert.Equal(1, SpansOf(new(), ActivitySamplingResult.AllData));

    private static int SpansOf(ModelClientSettings settings, ActivitySamplingResult sampling)
    {
        var spans = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ContractsSdk",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => sampling,
            ActivityStarted = _ => spans++,
        };
        ActivitySource.AddActivityListener(listener);
        using var client = LogisticRegression.Load(settings: settings);

        Assert.Equal(PredictionSource.Model, client.Predict(Packed20.Of(Rows.Of20(0))).Source);

        Assert.Null(Activity.Current);
        return spans;
    }

    private sealed class Silent : IPredictionInterceptor<Packed20, LabelledScore>
    {
        public void Predicted(in Packed20 features, in Prediction<LabelledScore> prediction)
        {
        }
    }
}
