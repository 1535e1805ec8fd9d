namespace ContractsSdk.Pipeline;

/// <summary>What became of one row so far: a value, why the model has none, or both when a fallback answered.</summary>
internal readonly struct Attempt<TPrediction>
{
    // Not the whole id, for the sake of whoever copies an attempt.
    private readonly ulong _number;

    private Attempt(TPrediction? value, bool hasValue, PredictionFailure? failure, PredictionId id = default)
    {
        _number = id.Number;
        Value = value;
        HasValue = hasValue;
        Failure = failure;
    }

    public TPrediction? Value { get; }

    public bool HasValue { get; }

    public PredictionFailure? Failure { get; }

    /// <summary>What the prediction is called; empty where nobody has named it yet.</summary>
    public PredictionId Id => PredictionId.Of(_number);

    public static Attempt<TPrediction> Answered(TPrediction value, PredictionId id) => new(value, true, null, id);

    public static Attempt<TPrediction> AnsweredInstead(TPrediction value, PredictionFailure failure) => new(value, true, failure);

    public static implicit operator Attempt<TPrediction>(PredictionFailure failure) => new(default, false, failure);
}
