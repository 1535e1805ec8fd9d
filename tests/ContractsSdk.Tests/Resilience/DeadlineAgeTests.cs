using ContractsSdk.Resilience;

namespace ContractsSdk.Tests.Resilience;

public sealed class DeadlineAgeTests
{
    private const int Timeout = 100;

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(5000)]
    public void A_call_that_read_an_old_time_has_its_whole_time_all_the_same(int age)
    {
        // The last look was at 1000; the call began right before the next one, which came late.
        var deadline = 1000L + Timeout | 1;
        Assert.True(DeadlineWatch.IsFresh(deadline));

        var settled = DeadlineWatch.Settled(deadline, age);

        Assert.False(DeadlineWatch.IsFresh(settled));
        Assert.InRange(settled, 1000 + age + Timeout, 1000 + age + Timeout + 1);
    }
}
