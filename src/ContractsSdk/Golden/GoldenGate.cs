using System;
using System.Diagnostics.CodeAnalysis;
using ContractsSdk.Contracts;
using ContractsSdk.Engines;

namespace ContractsSdk.Golden;

/// <summary>Lets a model take traffic only where it answers its golden rows as recorded, and the rows are those it was released with.</summary>
internal static class GoldenGate
{
    /// <param name="contract">The contract.</param>
    /// <param name="ask">Asks the model a row.</param>
    /// <param name="path">The rows, in the application's folder.</param>
    /// <param name="digest">The digest of the rows the model was released with, or null.</param>
    /// <exception cref="ModelLoadException">It does not, they are not, or there are none.</exception>
    public static void Require<
        [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>(
        ModelContract contract, Func<TFeatures, Prediction<TPrediction>> ask, string path, string? digest)
    {
        try
        {
            var file = GoldenFile.Read(path, orWorkingDirectory: false);
            if (digest is not null && digest != file.Digest)
            {
                throw new GoldenRowsException(
                    $"'{file.Name}' are not the golden rows that the model's manifest names: expected sha256 {digest[..12]}…, found " +
                    $"{file.Digest[..12]}…. Deploy them together, as they were released.");
            }

            var report = new GoldenBook<TFeatures, TPrediction>(contract, ask).Compare(file);
            if (!report.IsEmpty)
                throw new GoldenRowsException(report);
        }
        catch (Exception e) when (e is GoldenRowsException or NotSupportedException)
        {
            throw new ModelLoadException(contract.Id, ModelLoadProblem.GoldenRowsDiffer, e.Message, innerException: e);
        }
    }
}
