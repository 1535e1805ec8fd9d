using System;
using System.Collections.Generic;
using System.IO;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>Reads the files a model keeps weights in. Their places were judged by their text; here, by what lies there.</summary>
internal static class WeightReader
{
    /// <param name="model">The model.</param>
    /// <param name="files">Its other files.</param>
    /// <param name="contractId">The contract it is loaded for, for messages.</param>
    /// <param name="mapAbove">Files longer than this are mapped and not read.</param>
    /// <exception cref="ModelLoadException">One is not there, is no plain file of the model's folder, or is too short.</exception>
    public static IReadOnlyList<WeightFile> Read(
        ModelFile model, EquatableArray<OnnxExternalFile> files, string? contractId, long mapAbove)
    {
        var read = new List<WeightFile>();
        try
        {
            foreach (var file in files)
                read.Add(Read(model, file, contractId, mapAbove));
            return read;
        }
        catch
        {
            read.ForEach(file => file.Bytes.Dispose());
            throw;
        }
    }

    private static WeightFile Read(ModelFile model, OnnxExternalFile file, string? contractId, long mapAbove)
    {
        if (model.Folder is null)
            throw Refused(ModelLoadProblem.NotSupported, "which a model from memory does not have: open it by its path");
        // The library would look for them in the working directory, where nobody has hashed them.
        if (file.IsHidden)
            throw Refused(ModelLoadProblem.NotSupported, "for a node or function of its own, which is not supported: save those inside the model");
        try
        {
            var bytes = PlainFile.ReadAll(model.Folder, file.Location, mapAbove, out var trouble)
                ?? throw Refused(ModelLoadProblem.NotAllowed, trouble!);
            if (bytes.Length >= file.Extent)
                return new(file.Location, bytes);
            bytes.Dispose();
            throw Refused(
                ModelLoadProblem.NotAModel, FormattableString.Invariant($"which is cut off: it has {bytes.Length} bytes of at least {file.Extent}"));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refused(ModelLoadProblem.FileMissing, "which is not beside it: is it copied to the output?");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused(ModelLoadProblem.FileMissing, $"which cannot be read ({e.GetType().Name})");
        }

        ModelLoadException Refused(ModelLoadProblem problem, string trouble) =>
            new(contractId, problem, $"'{model.Name}' keeps weights in '{file.Location}', {trouble}");
    }
}
