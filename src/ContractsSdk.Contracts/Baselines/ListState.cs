namespace ContractsSdk.Contracts.Baselines;

/// <summary>Whether a list says all that it should.</summary>
internal enum ListState
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>Some of its lines cannot be read: what it does not list may have stood there.</summary>
    Damaged,

    /// <summary>All of it was read.</summary>
    Whole,
}
