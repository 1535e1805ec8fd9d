namespace ContractsSdk;

/// <summary>Why a model did not answer. As flags: which of these reasons a fallback takes.</summary>
[System.Flags]
public enum FallbackReasons : ushort
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The features break the contract. Never reaches a fallback that does not name it.</summary>
    Violation = 1,

    /// <summary>The deadline passed.</summary>
    Timeout = 2,

    /// <summary>The circuit is open after too many failures.</summary>
    OpenCircuit = 4,

    /// <summary>More calls at once than allowed.</summary>
    Limit = 8,

    /// <summary>The engine failed.</summary>
    EngineFailure = 16,

    /// <summary>The model answered, and its answer breaks the contract.</summary>
    BadOutput = 32,

    /// <summary>No model is loaded.</summary>
    NotLoaded = 64,

    /// <summary>Configuration forces the fallback.</summary>
    Forced = 128,

    /// <summary>Everything but a violation: the trouble is the engine's, not the caller's.</summary>
    Engine = Timeout | OpenCircuit | Limit | EngineFailure | BadOutput | NotLoaded | Forced,

    /// <summary>Every reason, violations included.</summary>
    All = Engine | Violation,
}
