using System;
using System.IO;
using System.Security.Cryptography;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>
/// The bytes of a model, read once: what is hashed is what is handed to the native library, so that a file replaced in between changes nothing.
/// </summary>
/// <param name="Name">How it is named to people; no absolute path.</param>
/// <param name="Bytes">The whole file.</param>
internal readonly record struct ModelFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>Reads a file that must be there and look like a model.</summary>
    /// <exception cref="ModelLoadException">It is not there, cannot be read, or is no model.</exception>
    public static ModelFile Read(string path, bool orWorkingDirectory, string? contractId)
    {
        var file = ModelPath.Resolve(path, orWorkingDirectory);
        var name = ModelPath.NameOf(path);
        try
        {
            return new ModelFile(name, File.ReadAllBytes(file)).ThrowIfNoModel(contractId);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelLoadException(contractId, ModelLoadProblem.FileMissing, Explain(e, file, name, orWorkingDirectory));
        }
    }

    /// <summary>Says what the bytes are when they are no model.</summary>
    public ModelFile ThrowIfNoModel(string? contractId) =>
        ModelFormat.Trouble(Bytes.Span) is { } trouble
            ? throw new ModelLoadException(contractId, ModelLoadProblem.NotAModel, $"'{Name}' {trouble}")
            : this;

    private static string Explain(Exception e, string file, string name, bool orWorkingDirectory) => e switch
    {
        _ when Directory.Exists(file) => $"'{name}' is a folder, not a model file.",
        FileNotFoundException or DirectoryNotFoundException when Path.IsPathRooted(name) || !file.EndsWith(name, StringComparison.Ordinal) =>
            $"There is no model file '{name}'.",
        FileNotFoundException or DirectoryNotFoundException =>
            $"There is no model file '{name}' in the application's folder{(orWorkingDirectory ? " or the working directory" : "")}. " +
            "Is it copied to the output?",
        UnauthorizedAccessException => $"The model file '{name}' cannot be read: permission denied.",
        _ when new FileInfo(file) is { Exists: true, Length: > int.MaxValue } => $"The model file '{name}' is larger than 2 GB.",
        _ => $"The model file '{name}' cannot be read ({e.GetType().Name}).",
    };
}
