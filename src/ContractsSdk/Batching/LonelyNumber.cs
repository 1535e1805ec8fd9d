using System.Runtime.InteropServices;

namespace ContractsSdk.Batching;

/// <summary>A number with memory around it that nobody else writes: processors do not take it from each other.</summary>
[StructLayout(LayoutKind.Explicit, Size = 2 * Line)]
internal struct LonelyNumber
{
    // Processors fetch lines of memory in pairs.
    private const int Line = 128;

    [FieldOffset(Line)]
    public int Value;
}
