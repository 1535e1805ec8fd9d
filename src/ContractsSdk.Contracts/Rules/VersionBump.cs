namespace ContractsSdk.Contracts.Rules;

/// <summary>By which part a version grows. Ordered by weight.</summary>
public enum VersionBump : byte
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>A correction.</summary>
    Patch = 1,

    /// <summary>An addition.</summary>
    Minor = 2,

    /// <summary>A breaking change.</summary>
    Major = 3,
}
