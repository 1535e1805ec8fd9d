using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Workspace.Models;

/// <summary>Reads a model with all its files: each once, hashed and described in one reading, in memory that does not grow with it.</summary>
public static class ModelReader
{
    /// <summary>Reads the <c>.onnx</c> and the files it names. Never throws what a file may cause.</summary>
    public static ModelReading Read(string path)
    {
        try
        {
            return ReadFiles(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new() { Absent = "is absent" };
        }
        catch (UnauthorizedAccessException)
        {
            return new() { Problem = "cannot be read: permission is denied, or it is a folder" };
        }
        catch (IOException)
        {
            return new() { Problem = "cannot be read: another program holds it, or the disk failed" };
        }
    }

    private static ModelReading ReadFiles(string path)
    {
        if (Pointer(path) is { } pointer)
            return new() { Absent = "is a Git LFS pointer", PointerDigest = pointer.Sha256 };

        var stamp = FileStamp.Of(path);
        OnnxReadResult result;
        string digest;
        using (var source = new FileSource(path))
        using (var hashing = new HashingSource(source))
        {
            result = OnnxReader.Read(hashing);
            digest = hashing.Sha256();
        }

        if (FileStamp.Of(path) != stamp)
            return new() { Problem = "changed while it was read; build again" };
        if (result.Model is not { } model)
            return new() { Problem = result.Problem!.Message };
        var refusals = OnnxGuard.Check(model);
        return refusals.IsEmpty
            ? WithWeights(path, model, digest)
            : new() { Problem = string.Join("; it ", refusals) };
    }

    private static ModelReading WithWeights(string path, OnnxModel model, string digest)
    {
        var folder = Path.GetDirectoryName(path)!;
        var digests = new List<FileDigest> { new("", digest) };
        var files = new List<string> { path };
        foreach (var location in model.ExternalFiles.Select(file => file.Location))
        {
            var file = Path.Combine(folder, location.Replace('/', Path.DirectorySeparatorChar));
            if (!File.Exists(file))
                return new() { Absent = $"needs the file '{location}', which is absent" };
            digests.Add(new(location, Pointer(file)?.Sha256 ?? DigestOf(file)));
            files.Add(file);
        }

        return new() { Signature = model.ToSignature([.. digests]), Files = files };
    }

    private static string DigestOf(string path)
    {
        using var source = new FileSource(path);
        using var hashing = new HashingSource(source);
        return hashing.Sha256();
    }

    private static GitLfsPointer? Pointer(string path) =>
        new FileInfo(path).Length <= GitLfsPointer.MaximumLength ? GitLfsPointer.Read(File.ReadAllBytes(path)) : null;
}
