using System.IO;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Workspace.Models;

namespace ContractsSdk.Cli.Models;

/// <summary>What a model file offers, for commands that cannot go on without it.</summary>
internal static class ModelSignatureFile
{
    /// <exception cref="CommandFailedException">The model is not there, or is none.</exception>
    public static ModelSignature Read(string path)
    {
        var reading = ModelReader.Read(path);
        return reading.Signature ?? throw CommandFailedException.Unreadable($"{Path.GetFileName(path)} {reading.Problem ?? reading.Absent}");
    }
}
