namespace ContractsSdk.Contracts.Rules;

/// <summary>What kind of change a rule is about.</summary>
public enum RuleClass : byte
{
    /// <summary>Something that worked no longer does.</summary>
    Break = 0,

    /// <summary>Something new; what worked still does.</summary>
    Addition = 1,

    /// <summary>Everything still works, and means something else.</summary>
    Meaning = 2,

    /// <summary>Who answers for what, and versions.</summary>
    Governance = 3,

    /// <summary>The files of the baseline.</summary>
    File = 4,
}
