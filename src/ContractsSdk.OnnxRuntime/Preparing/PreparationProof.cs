using System;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Preparing;

namespace ContractsSdk.OnnxRuntime;

/// <summary>What running a model and the one prepared from it on the same rows showed.</summary>
/// <param name="Engine">What ran them: engine and version.</param>
/// <param name="Rows">The rows both answered, in the same bits; those before the first difference, where there is one.</param>
/// <param name="Refused">The rows both refused.</param>
/// <param name="Difference">The first difference, as a sentence without its point; null where there is none.</param>
public sealed record PreparationProof(string Engine, int Rows, int Refused, string? Difference)
{
    private const int Chunk = 512;

    /// <summary>
    /// Runs both on rows made up from the original's inputs: categories it knows, numbers of every size and a few that are none. Every output the
    /// prepared model still has is compared bit for bit. The same seed makes the same rows.
    /// </summary>
    /// <param name="original">The model's file.</param>
    /// <param name="prepared">The prepared model's file.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="seed">Where the rows begin.</param>
    /// <exception cref="ModelLoadException">One of them cannot be loaded.</exception>
    public static PreparationProof Run(string original, string prepared, int rows, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        return Task.Run(async () =>
        {
            // As it is: else both might be without the same ZipMap.
            await using var one = OnnxModelEngine.Open(original, new() { SkipZipMaps = false });
            await using var other = OnnxModelEngine.Open(prepared);
            return Run(one, other, rows, seed);
        }).GetAwaiter().GetResult();
    }

    private static PreparationProof Run(OnnxModelEngine one, OnnxModelEngine other, int rows, int seed)
    {
        var signature = one.Signature with
        {
            Outputs = one.Signature.Outputs.Where(output => other.Signature.Outputs.Any(kept => kept.Name == output.Name)).ToEquatableArray(),
        };
        if (SignaturePlan.Trouble(signature) is { } trouble)
            return new(one.Name, 0, 0, trouble);
        var plan = SignaturePlan.Of(signature);
        using var before = one.CreateSlot(plan, Chunk);
        using var after = other.CreateSlot(plan, Chunk);
        var comparison = new SlotComparison(plan, new RowMaker(signature, plan, new Random(seed)), before, after);
        for (var done = 0; done < rows && comparison.Difference is null; done += Chunk)
            comparison.Run(Math.Min(Chunk, rows - done));
        return new(one.Name, comparison.Answered, comparison.Refused, comparison.Difference ?? (comparison.Answered > 0
            ? null
            : $"the original answers none of {rows} rows made up from its inputs"));
    }
}
