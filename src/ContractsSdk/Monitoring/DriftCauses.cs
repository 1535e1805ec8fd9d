using System;

namespace ContractsSdk;

/// <summary>What of a value has drifted.</summary>
[Flags]
public enum DriftCauses : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The values that are there and known are distributed otherwise.</summary>
    Distribution = 1,

    /// <summary>The share of rows without a value.</summary>
    Missing = 2,

    /// <summary>The share of values that are in no list.</summary>
    Unknown = 4,
}
