namespace ContractsSdk.Benchmarks.Baseline;

/// <summary>All rows of one input, behind each other: numbers or texts.</summary>
internal sealed record Feed(string Name, int Width, float[]? Numbers, string[]? Texts = null)
{
    public int Rows => (Numbers?.Length ?? Texts!.Length) / Width;
}
