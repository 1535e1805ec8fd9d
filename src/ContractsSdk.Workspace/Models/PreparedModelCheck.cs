using System.Collections.Generic;

namespace ContractsSdk.Workspace.Models;

/// <summary>
/// Whether a prepared model is what this version prepares of its original. Runs neither: that both answer alike was proven when it was written.
/// </summary>
public sealed record PreparedModelCheck
{
    /// <summary>Whether it is, byte for byte.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Why nothing can be prepared of the original: the end of a sentence that begins with it. Null where something can.</summary>
    public string? Problem { get; init; }

    /// <summary>What of the original is not on this machine: the end of a sentence that begins with it. Null where all of it is.</summary>
    public string? Absent { get; init; }

    /// <summary>Every file of the original that was read, absolute.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Prepares the original in memory and compares. Never throws what a file may cause.</summary>
    /// <param name="original">The model as it was exported.</param>
    /// <param name="prepared">The prepared one, which need not be there.</param>
    /// <param name="keep">The outputs somebody reads; all when empty.</param>
    public static PreparedModelCheck Of(ModelItem original, ModelItem prepared, IReadOnlyCollection<string> keep)
    {
        if (original.File == prepared.File)
            return new() { Problem = "is named as what is prepared of it; the original stays, for the record and for the proof" };
        var reading = ModelReader.Read(original.File);
        if (reading.Signature is not { } signature)
            return new() { Problem = reading.Problem, Absent = reading.Absent };
        if (!signature.Files.IsEmpty && original.Folder != prepared.Folder)
            return new() { Problem = "keeps weights in other files, so that the prepared model must lie beside it" };

        var result = PreparedModelFile.Prepare(original.File, signature, keep);
        return result.Model is { } model
            ? new() { IsCurrent = PreparedModelFile.IsSame(prepared.File, model), Files = reading.Files }
            : new() { Problem = result.Refusal ?? $"has nothing that only costs; let it be {prepared.Name} itself, and take its PreparedModel away" };
    }
}
