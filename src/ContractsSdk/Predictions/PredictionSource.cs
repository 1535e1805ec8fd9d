namespace ContractsSdk;

/// <summary>Where an answer came from.</summary>
public enum PredictionSource : byte
{
    /// <summary>Nothing was asked: a default <see cref="Prediction{T}"/>.</summary>
    None = 0,

    /// <summary>The model answered.</summary>
    Model = 1,

    /// <summary>The fallback answered; <see cref="Prediction{T}.Reason"/> says why.</summary>
    Fallback = 2,

    /// <summary>No answer: the features break the contract; see <see cref="Prediction{T}.Violations"/>.</summary>
    Rejected = 3,

    /// <summary>No answer: the model could not; see <see cref="Prediction{T}.Error"/>.</summary>
    Failed = 4,
}
