namespace ContractsSdk;

/// <summary>Why the model did not answer a row, and which model that was; null where there was none.</summary>
internal sealed record Unanswered(PredictionFailure Failure, ModelIdentity? Model);
