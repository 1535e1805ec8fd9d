using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Workspace.Models;

/// <summary>
/// A prepared model on its way to its place: beside it under another name, where it can be run, until it is put in place or thrown away. The
/// weights of a model lie beside both.
/// </summary>
public sealed class PreparedModelFile : IDisposable
{
    private readonly string _target;

    private PreparedModelFile(string target, string path) => (_target, Path) = (target, path);

    /// <summary>Where it lies until then.</summary>
    public string Path { get; }

    /// <summary>Prepares a model.</summary>
    /// <param name="path">The <c>.onnx</c>.</param>
    /// <param name="signature">What was read of it.</param>
    /// <param name="keep">The outputs somebody reads; all when empty.</param>
    public static PreparationResult Prepare(string path, ModelSignature signature, IReadOnlyCollection<string> keep)
    {
        try
        {
            var model = File.ReadAllBytes(path);
            using var hashing = new HashingSource(new ByteArraySource(model));
            var expected = signature.Files.FirstOrDefault(file => file.Name.Length == 0)?.Sha256 ?? signature.Digest;
            return hashing.Sha256() == expected
                ? ModelPreparer.Prepare(model, signature.Digest, keep)
                : new() { Refusal = "changed while it was read; prepare it again" };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new() { Refusal = "cannot be read any more" };
        }
    }

    /// <summary>Writes a prepared model beside its place; null and why not.</summary>
    public static PreparedModelFile? Write(string target, byte[] model, out string? problem)
    {
        var file = new PreparedModelFile(target, target + "." + Guid.NewGuid().ToString("N").Substring(0, 8) + ".tmp");
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.WriteAllBytes(file.Path, model);
            problem = null;
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = Reason(e);
            file.Dispose();
            return null;
        }
    }

    /// <summary>Whether a file is this model, byte for byte; false where there is none that can be read.</summary>
    public static bool IsSame(string path, byte[] model)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file && file.Length == model.Length && Enumerable.SequenceEqual(File.ReadAllBytes(path), model);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Puts it in its place; false and why not.</summary>
    public bool TryPlace(out string? problem)
    {
        try
        {
            if (File.Exists(_target))
                File.Replace(Path, _target, destinationBackupFileName: null);
            else
                File.Move(Path, _target);
            problem = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = Reason(e);
        }

        return problem is null;
    }

    /// <summary>Throws it away where it was not put in its place.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is named like what it is.
        }
    }

    private static string Reason(Exception e) =>
        e is UnauthorizedAccessException ? "permission is denied" : "there is no such folder, the disk is full or read-only, or another program holds it";
}
