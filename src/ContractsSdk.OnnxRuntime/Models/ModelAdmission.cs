using System;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>
/// Decides what the native library gets to see. A model is a program: one of 148 KB can end the process inside the library, and one can
/// name files it has no business with.
/// </summary>
internal static class ModelAdmission
{
    /// <summary>Lets a model through with all its files, or says every reason why not.</summary>
    /// <param name="file">The model.</param>
    /// <param name="contractId">The contract it is loaded for, for messages.</param>
    /// <param name="mapAbove">Other files of it are mapped, not read, when they are longer than this.</param>
    /// <exception cref="ModelLoadException">It is damaged, beyond the limits, or not whole.</exception>
    public static AdmittedModel Admit(ModelFile file, string? contractId, long? mapAbove = null)
    {
        var result = OnnxReader.Read(new MemorySource(file.Bytes));
        if (result.Model is not { } model)
            throw Refused(file, contractId, result.Problem!.Kind, result.Problem.Message);
        var problems = OnnxGuard.Check(model);
        if (!problems.IsEmpty)
            throw Refused(file, contractId, problems[0].Kind, string.Join("; it ", problems));
        return new(file, WeightReader.Read(file, model.ExternalFiles, contractId, mapAbove ?? Array.MaxLength), model);
    }

    private static ModelLoadException Refused(ModelFile file, string? contractId, OnnxProblemKind kind, string message) =>
        new(contractId, kind.IsNotAModel() ? ModelLoadProblem.NotAModel : ModelLoadProblem.NotAllowed, $"'{file.Name}' {message}.");

    private static bool IsNotAModel(this OnnxProblemKind kind) => kind < OnnxProblemKind.TooLarge;
}
