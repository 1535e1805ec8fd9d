namespace ContractsSdk;

/// <summary>What a number that comes out of a model means.</summary>
public enum ScoreKind : byte
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Between 0 and 1; over all classes they sum to 1.</summary>
    Probability = 1,

    /// <summary>The logarithm of the odds, before a sigmoid or softmax.</summary>
    Logit = 2,

    /// <summary>The signed distance from a decision boundary.</summary>
    Margin = 3,

    /// <summary>A distance: smaller is nearer.</summary>
    Distance = 4,

    /// <summary>A number that means something only to this model.</summary>
    Raw = 5,
}
