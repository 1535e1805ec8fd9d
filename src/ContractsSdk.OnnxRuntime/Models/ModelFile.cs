using System;
using System.IO;
using ContractsSdk.Contracts.Manifests;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>
/// The bytes of a model, read once: what is hashed is what is handed to the native library, so that a file replaced in between changes nothing.
/// </summary>
/// <param name="Name">How it is named to people; no absolute path.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="Location">Where it lies, absolute; null for a model from memory.</param>
internal readonly record struct ModelFile(string Name, ReadOnlyMemory<byte> Bytes, string? Location = null)
{
    /// <summary>The file and what may lie beside it to say what it is, as they looked before they were read; null for a model from memory.</summary>
    public ModelOrigin? Origin { get; init; }

    /// <summary>The folder it lies in, where its other files must be; null for a model from memory.</summary>
    public string? Folder => Path.GetDirectoryName(Location);

    /// <summary>Reads a file.</summary>
    /// <exception cref="ModelLoadException">It is not there, or cannot be read.</exception>
    public static ModelFile Read(string path, bool orWorkingDirectory, string? contractId)
    {
        var file = ModelPath.Resolve(path, orWorkingDirectory);
        var name = ModelPath.NameOf(path);
        try
        {
            var origin = ModelOrigin.Of([file, file + SignatureText.FileExtension, file + ManifestText.FileExtension]);
            return new ModelFile(name, File.ReadAllBytes(file), file) { Origin = origin };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelLoadException(contractId, ModelLoadProblem.FileMissing, Explain(e, path, file, orWorkingDirectory));
        }
    }

    private static string Explain(Exception e, string path, string file, bool orWorkingDirectory)
    {
        var name = ModelPath.NameOf(path);
        return e switch
        {
            _ when Directory.Exists(file) => $"'{name}' is a folder, not a model file.",
            FileNotFoundException or DirectoryNotFoundException when Path.IsPathRooted(path) => $"There is no model file '{name}'.",
            FileNotFoundException or DirectoryNotFoundException =>
                $"There is no model file '{name}' in the application's folder{(orWorkingDirectory ? " or the working directory" : "")}. " +
                "Is it copied to the output?",
            UnauthorizedAccessException => $"The model file '{name}' cannot be read: permission denied.",
            _ when new FileInfo(file) is { Exists: true, Length: > int.MaxValue } => $"The model file '{name}' is larger than 2 GB.",
            _ => $"The model file '{name}' cannot be read ({e.GetType().Name}).",
        };
    }
}
