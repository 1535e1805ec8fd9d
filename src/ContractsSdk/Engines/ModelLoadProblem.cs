namespace ContractsSdk.Engines;

/// <summary>Why a model could not be loaded.</summary>
public enum ModelLoadProblem
{
    /// <summary>Something this list does not name; the message says it.</summary>
    Other = 0,

    /// <summary>There is no file at the path, or it cannot be read.</summary>
    FileMissing,

    /// <summary>The file is no model: empty, truncated, text, a Git LFS pointer, another format.</summary>
    NotAModel,

    /// <summary>The engine refuses the model: an operator, opset or type it does not know.</summary>
    NotSupported,

    /// <summary>The model's inputs or outputs are not the contract's; see <see cref="ModelLoadException.Differences"/>.</summary>
    SignatureMismatch,

    /// <summary>The engine's native library is not there or cannot be loaded.</summary>
    NativeLibraryMissing,

    /// <summary>The engine's native library is older than this version needs.</summary>
    NativeLibraryTooOld,

    /// <summary>The model is larger, deeper or reaches further than allowed. No engine has seen it.</summary>
    NotAllowed,

    /// <summary>The model's files are not those that its signature or its manifest names, or it serves another contract.</summary>
    PinMismatch,

    /// <summary>The model does not answer its golden rows as recorded, or they are not there.</summary>
    GoldenRowsDiffer,

    /// <summary>What was asked to run the model, a GPU for example, is not there.</summary>
    ProviderMissing,
}
