namespace ContractsSdk.Pipeline;

/// <summary>What became of one row so far: a value, why the model has none, or both when a fallback answered.</summary>
internal readonly struct Attempt<TPrediction>
{
    private Attempt(TPrediction? value, bool hasValue, PredictionFailure? failure, PredictionId id = default)
    {
        Id = id;
        Value = value;
        HasValue = hasValue;
        Failure = failure;
    }

    public TPrediction? Value { get; }

    public bool HasValue { get; }

    public PredictionFailure? Failure { get; }

    /// <summary>What the prediction is called; empty where nobody has named it yet.</summary>
    public PredictionId Id { get; }

    public static Attempt<TPrediction> Answered(TPrediction value, PredictionId id) => new(value, true, null, id);

    public static Attempt<TPrediction> AnsweredInstead(TPrediction value, PredictionFailure failure) => new(value, true, failure);

    public static implicit operator Attempt<TPrediction>(PredictionFailure failure) => new(default, false, failure);
}
