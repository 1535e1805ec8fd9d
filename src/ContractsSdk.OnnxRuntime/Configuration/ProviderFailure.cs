namespace ContractsSdk.OnnxRuntime;

/// <summary>What becomes of a model when an execution provider that was asked for cannot be had.</summary>
public enum ProviderFailure
{
    /// <summary>It is not loaded.</summary>
    FailLoad = 0,

    /// <summary>It runs on the next of those that were asked for, at last on the CPU. A warning in the log says so, and so does the engine's name.</summary>
    Degrade = 1,
}
