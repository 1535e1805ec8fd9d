using System;
using System.IO;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk.Watching;

/// <summary>Finds and reads the reference profile of a contract.</summary>
internal static class ProfileFile
{
    private const long MaximumLength = 16 * 1024 * 1024;

    /// <summary>The profile; null where none was asked for and there is none.</summary>
    /// <param name="stated">What the options say: a path, null for the usual place, empty for none.</param>
    /// <param name="contract">The contract.</param>
    /// <exception cref="InvalidOperationException">It cannot be read, or is another contract's.</exception>
    public static ReferenceProfile? Load(string? stated, ModelContract contract)
    {
        if (stated is "")
            return null;
        var path = Path.Combine(AppContext.BaseDirectory, stated ?? Path.Combine("contracts", contract.Id, ReferenceProfile.FileName));
        if (stated is null && !File.Exists(path))
            return null;

        // A message says no absolute paths: of one, the file's name.
        var name = stated is null ? $"contracts/{contract.Id}/{ReferenceProfile.FileName}" : Path.IsPathRooted(stated) ? Path.GetFileName(stated) : stated;
        var read = ProfileText.Read(Read(path, name, contract.Id));
        if (read.Profile is not { } profile)
            throw Bad(contract.Id, $"{name}({read.Errors[0].Line}): {read.Errors[0].Message}");
        return profile.ContractId == contract.Id
            ? profile
            : throw Bad(contract.Id, $"{name} is the reference profile of contract '{profile.ContractId}'");
    }

    private static string Read(string path, string name, string contractId)
    {
        try
        {
            return new FileInfo(path).Length <= MaximumLength ? File.ReadAllText(path) : throw Bad(contractId, $"{name} is larger than 16 MB");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Bad(contractId, $"{name} cannot be read: {(e is FileNotFoundException or DirectoryNotFoundException ? "there is none" : e.GetType().Name)}");
        }
    }

    private static InvalidOperationException Bad(string contractId, string why) =>
        new($"Contract '{contractId}': {why}. Write the profile again (contracts profile), or set Drift:Profile to nothing to do without.");
}
