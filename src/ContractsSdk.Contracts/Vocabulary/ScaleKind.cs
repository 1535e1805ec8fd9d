namespace ContractsSdk;

/// <summary>How a number is brought to the scale a model was trained on.</summary>
public enum ScaleKind : byte
{
    /// <summary>As it is.</summary>
    None = 0,

    /// <summary>Less the mean, divided by the standard deviation.</summary>
    Standardize = 1,

    /// <summary>Less the minimum, divided by the distance from the minimum to the maximum.</summary>
    MinMax = 2,
}
