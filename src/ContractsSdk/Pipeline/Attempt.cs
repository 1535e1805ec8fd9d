namespace ContractsSdk.Pipeline;

/// <summary>What became of one row so far: a value, why the model has none, or both when a fallback answered.</summary>
internal readonly struct Attempt<TPrediction>
{
    private Attempt(TPrediction? value, bool hasValue, PredictionFailure? failure)
    {
        Value = value;
        HasValue = hasValue;
        Failure = failure;
    }

    public TPrediction? Value { get; }

    public bool HasValue { get; }

    public PredictionFailure? Failure { get; }

    public static Attempt<TPrediction> Answered(TPrediction value) => new(value, true, null);

    public static Attempt<TPrediction> AnsweredInstead(TPrediction value, PredictionFailure failure) => new(value, true, failure);

    public static implicit operator Attempt<TPrediction>(PredictionFailure failure) => new(default, false, failure);
}
