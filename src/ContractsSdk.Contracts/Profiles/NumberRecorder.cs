using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>Sketches numbers, and cuts them into bins at the end.</summary>
internal sealed class NumberRecorder(string name, bool isSensitive) : ValueRecorder(name)
{
    private readonly QuantileSketch _sketch = new();

    public override ProfileKind Kind => ProfileKind.Number;

    public override void Number(double number)
    {
        if (double.IsNaN(number))
            Missing();
        else
            _sketch.Add(number);
    }

    public override void Given() => Missing();

    internal override ValueProfile Build(ProfileOptions options)
    {
        var weighted = _sketch.Weighted();
        var edges = isSensitive
            ? QuantileBins.SensitiveEdges(weighted, options.Bins, options.LeastSensitive)
            : QuantileBins.Edges(weighted, options.Bins, least: 1);
        return new()
        {
            Name = Name,
            Kind = Kind,
            Edges = edges.ToEquatableArray(),
            Counts = EquatableArray.Of(QuantileBins.Counts(weighted, edges)),
            Missing = MissingCount,
        };
    }
}
