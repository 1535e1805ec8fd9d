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
    public static ModelFile Read(string path, string? contractId)
    {
        var name = ModelPath.NameOf(path);
        var file = ModelPath.Resolve(path, orWorkingDirectory: true);
        return new ModelFile(name, ReadAll(file, name, contractId)).ThrowIfNoModel(contractId);
    }

    /// <summary>Says what the bytes are when they are no model.</summary>
    public ModelFile ThrowIfNoModel(string? contractId) =>
        ModelFormat.Trouble(Bytes.Span) is { } trouble
            ? throw new ModelLoadException(contractId, ModelLoadProblem.NotAModel, $"'{Name}' {trouble}")
            : this;

    private static byte[] ReadAll(string file, string name, string? contractId)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ModelLoadException(contractId, ModelLoadProblem.FileMissing, Explain(e, file, name));
        }
    }

    private static string Explain(Exception e, string file, string name) => e switch
    {
        _ when Directory.Exists(file) => $"'{name}' is a folder, not a model file.",
        FileNotFoundException or DirectoryNotFoundException when Path.IsPathRooted(name) || name == Path.GetFileName(file) =>
            $"There is no model file '{name}'. Relative paths start in the application's folder: is the file copied to the output?",
        FileNotFoundException or DirectoryNotFoundException =>
            $"There is no model file '{name}' in the application's folder. Is it copied to the output?",
        UnauthorizedAccessException => $"The model file '{name}' cannot be read: permission denied.",
        _ when new FileInfo(file) is { Exists: true, Length: > int.MaxValue } => $"The model file '{name}' is larger than 2 GB.",
        _ => $"The model file '{name}' cannot be read ({e.GetType().Name}).",
    };
}
