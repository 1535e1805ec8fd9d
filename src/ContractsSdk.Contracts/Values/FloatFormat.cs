namespace ContractsSdk.Contracts.Values;

/// <summary>A binary floating point format: its numbers are m × 2^e with m below 2^<paramref name="Precision"/>.</summary>
/// <param name="Precision">The bits of the mantissa, the hidden one included.</param>
/// <param name="MinimumExponent">The least e.</param>
/// <param name="MaximumExponent">The greatest e.</param>
internal sealed record FloatFormat(int Precision, int MinimumExponent, int MaximumExponent)
{
    private static readonly FloatFormat Float16 = new(11, -24, 5);
    private static readonly FloatFormat BFloat16 = new(8, -133, 120);
    private static readonly FloatFormat Float32 = new(24, -149, 104);
    private static readonly FloatFormat Float64 = new(53, -1074, 971);

    /// <summary>The format has every integer up to this one, with either sign.</summary>
    public long Integers => 1L << Precision;

    /// <summary>The format of a type, or null when it is none of floating point.</summary>
    public static FloatFormat? Of(ElementType type) => type switch
    {
        ElementType.Float16 => Float16,
        ElementType.BFloat16 => BFloat16,
        ElementType.Float32 => Float32,
        ElementType.Float64 => Float64,
        _ => null,
    };
}
