using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>What came of preparing a model.</summary>
public sealed record PreparationResult
{
    /// <summary>The prepared model, a whole file; null where there is none.</summary>
    public byte[]? Model { get; init; }

    /// <summary>What the prepared model says of the one it was made from; null where there is none.</summary>
    public Preparation? Preparation { get; init; }

    /// <summary>Why nothing can be said of the model: the end of a sentence that begins with the file. Null where something can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What was rewritten, for people; nothing where nothing in the model only costs.</summary>
    public EquatableArray<string> Done { get; init; }

    /// <summary>What might have been rewritten and was not, and why.</summary>
    public EquatableArray<string> Left { get; init; }
}
