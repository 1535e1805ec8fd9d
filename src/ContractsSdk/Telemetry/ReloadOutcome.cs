namespace ContractsSdk.Telemetry;

/// <summary>What became of an attempt to replace a model.</summary>
internal enum ReloadOutcome
{
    /// <summary>The new model answers.</summary>
    Swapped = 0,

    /// <summary>The files are those of the model that answers already.</summary>
    Unchanged = 1,

    /// <summary>The new model was refused; the old one goes on.</summary>
    Refused = 2,
}
