namespace ContractsSdk.Watching;

/// <summary>Counts of all threads together.</summary>
internal sealed class TallySums(long[] features, long[] outputs)
{
    public long[] Features { get; } = features;

    public long[] Outputs { get; } = outputs;

    public long Rows { get; set; }

    /// <summary>What was counted after an earlier reading.</summary>
    public TallySums Since(TallySums? earlier) => earlier is null ? this : new(Less(Features, earlier.Features), Less(Outputs, earlier.Outputs))
    {
        Rows = Rows - earlier.Rows,
    };

    private static long[] Less(long[] now, long[] before)
    {
        var difference = new long[now.Length];
        for (var i = 0; i < now.Length; i++)
            difference[i] = now[i] - before[i];
        return difference;
    }
}
