using System;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;

namespace ContractsSdk.Models;

/// <summary>
/// How many rows one run takes. A run costs a microsecond or two whatever it does, so rows that are small want long runs; rows that are images
/// would only fill memory.
/// </summary>
internal static class BatchRows
{
    private const int Least = 16;
    private const int Most = 1024;
    private const long Bytes = 1 << 20;

    /// <summary>The number chosen, or the one whose inputs fill about a mebibyte.</summary>
    public static int Of(TensorPlan plan, int? chosen)
    {
        var row = plan.Inputs.Sum(input => (long)input.Width * ElementSize.Of(input.Element));
        return chosen ?? (int)Math.Clamp(Bytes / Math.Max(1, row), Least, Most);
    }
}
