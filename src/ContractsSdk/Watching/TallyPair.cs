using ContractsSdk.Generated;

namespace ContractsSdk.Watching;

/// <summary>What one thread at a time counts of rows and of predictions.</summary>
internal sealed class TallyPair(TallyLayout features, TallyLayout outputs)
{
    public Tally Features { get; } = new(features);

    public Tally Outputs { get; } = new(outputs);

    /// <summary>How many rows.</summary>
    public long Rows { get; set; }

    /// <summary>Where the pool keeps it while nobody counts, most often.</summary>
    public int Home { get; set; }
}
