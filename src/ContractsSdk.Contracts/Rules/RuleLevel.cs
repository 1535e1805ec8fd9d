namespace ContractsSdk.Contracts.Rules;

/// <summary>How loud a finding is. Ordered by loudness.</summary>
public enum RuleLevel : byte
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Worth knowing.</summary>
    Info = 1,

    /// <summary>A trap.</summary>
    Warning = 2,

    /// <summary>Fails the build.</summary>
    Error = 3,
}
