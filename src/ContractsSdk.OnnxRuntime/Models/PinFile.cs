using System;
using System.IO;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>A text that lies beside a model and says what the model is.</summary>
internal static class PinFile
{
    // A signature lists vocabularies, a manifest next to nothing.
    private const long MaximumLength = 16 << 20;

    /// <summary>The text of the file, or null where there is none.</summary>
    /// <exception cref="ModelLoadException">It is there and cannot be read.</exception>
    public static string? Read(ModelFile model, string extension, string contractId)
    {
        if (model.Location is null || new FileInfo(model.Location + extension) is not { Exists: true } file)
            return null;
        if (file.Length > MaximumLength)
            throw Refused("is too long for what it should be");
        try
        {
            return File.ReadAllText(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused($"cannot be read ({e.GetType().Name})");
        }

        ModelLoadException Refused(string trouble) => new(contractId, ModelLoadProblem.PinMismatch, $"'{model.Name}{extension}' {trouble}.");
    }
}
