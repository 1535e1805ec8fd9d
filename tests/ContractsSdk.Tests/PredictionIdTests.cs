using System.Collections.Concurrent;
using System.Threading.Tasks;

namespace ContractsSdk.Tests;

public sealed class PredictionIdTests
{
    [Fact]
    public void Ids_of_many_threads_never_meet()
    {
        var ids = new ConcurrentDictionary<PredictionId, byte>();

        Parallel.For(0, 100_000, _ => Assert.True(ids.TryAdd(PredictionId.New(), 0)));

        Assert.Equal(100_000, ids.Count);
    }

    [Fact]
    public void Text_is_32_hexadecimal_digits()
    {
        Assert.Matches("^[0-9a-f]{32}$", PredictionId.New().ToString());
        Assert.True(default(PredictionId).IsEmpty);
    }
}
