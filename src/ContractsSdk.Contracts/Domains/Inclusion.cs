namespace ContractsSdk.Contracts.Domains;

/// <summary>How the values allowed after a change lie to those allowed before.</summary>
public enum Inclusion : byte
{
    /// <summary>The same values.</summary>
    Equal = 0,

    /// <summary>All of before, and more.</summary>
    Widened = 1,

    /// <summary>Some of before, and nothing else.</summary>
    Narrowed = 2,

    /// <summary>Some are gone and others came.</summary>
    Incomparable = 3,
}
