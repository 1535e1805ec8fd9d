namespace ContractsSdk.Telemetry;

/// <summary>
/// Every telemetry name, in one place. There is no OpenTelemetry convention for non-generative machine learning; these are
/// domain first, and a rename is a new <see cref="SchemaVersion"/>.
/// </summary>
public static class TelemetryNames
{
    /// <summary>The version of these names.</summary>
    public const string SchemaVersion = "1.0.0";

    /// <summary>The activity source and the meter.</summary>
    public const string Source = "ContractsSdk";

    /// <summary>Histogram, seconds: one prediction call, batches included.</summary>
    public const string PredictionDuration = "ml.prediction.duration";

    /// <summary>Counter, rows.</summary>
    public const string PredictionRows = "ml.prediction.rows";

    /// <summary>Counter, violations of features.</summary>
    public const string Violations = "ml.validation.violations";

    /// <summary>Counter, predictions a fallback answered.</summary>
    public const string FallbackCount = "ml.fallback.count";

    /// <summary>Counter, exceptions of interceptors that were contained.</summary>
    public const string InterceptorErrors = "ml.interceptor.errors";

    /// <summary>Gauge, always 1: which versions are live.</summary>
    public const string ModelInfo = "ml.model.info";

    /// <summary>Gauge, seconds since 1970: when the model that answers now was loaded.</summary>
    public const string ModelLoadedTime = "ml.model.loaded_time";

    /// <summary>Counter, attempts to replace a model.</summary>
    public const string ModelReloadCount = "ml.model.reload.count";

    /// <summary>Gauge: 0 closed, 1 half-open, 2 open.</summary>
    public const string CircuitState = "ml.circuit.state";

    /// <summary>Gauge, slots that serve a call at this moment.</summary>
    public const string SlotsInUse = "ml.slots.in_use";

    /// <summary>Counter, calls that a limit turned away before the engine was asked.</summary>
    public const string CallsShed = "ml.calls.shed";

    /// <summary>Counter, what the strategies around runs of the engine did: attempts to retry, and events of the application's own.</summary>
    public const string StrategyEvents = "ml.strategy.events";

    /// <summary>Histogram, rows: how many calls became one run, where they are gathered.</summary>
    public const string RunRows = "ml.run.rows";

    /// <summary>Gauge, 0 or more: how far a feature's values are from the reference profile's.</summary>
    public const string FeatureDrift = "ml.feature.drift";

    /// <summary>Gauge, 0 to 1: rows of the window in which the feature is missing.</summary>
    public const string FeatureMissingRatio = "ml.feature.missing_ratio";

    /// <summary>Gauge, 0 to 1: rows of the window in which the feature is a category the contract does not know.</summary>
    public const string FeatureUnknownRatio = "ml.feature.unknown_ratio";

    /// <summary>Gauge, 0 or more: how far an output's values are from the reference profile's.</summary>
    public const string PredictionDrift = "ml.prediction.drift";

    /// <summary>Attribute: the contract's id.</summary>
    public const string ContractId = "ml.contract.id";

    /// <summary>Attribute: the contract's version.</summary>
    public const string ContractVersion = "ml.contract.version";

    /// <summary>Attribute: the configured name of the instance.</summary>
    public const string ModelInstance = "ml.model.instance";

    /// <summary>Attribute: the model's version.</summary>
    public const string ModelVersion = "ml.model.version";

    /// <summary>Attribute: the first 12 digits of the model's digest.</summary>
    public const string ModelDigest = "ml.model.digest";

    /// <summary>Attribute: engine and version.</summary>
    public const string Engine = "ml.engine";

    /// <summary>Attribute: model, fallback, rejected or failed.</summary>
    public const string PredictionSource = "ml.prediction.source";

    /// <summary>Attribute of spans: rows of the call.</summary>
    public const string BatchRows = "ml.batch.rows";

    /// <summary>Attribute: the feature's name.</summary>
    public const string Feature = "ml.feature";

    /// <summary>Attribute: the rule that was broken.</summary>
    public const string Rule = "ml.rule";

    /// <summary>Attribute: why a fallback answered.</summary>
    public const string FallbackReason = "ml.fallback.reason";

    /// <summary>Attribute: which of several fallbacks answered, as the client declares it.</summary>
    public const string FallbackName = "ml.fallback.name";

    /// <summary>Attribute: the output's name.</summary>
    public const string Output = "ml.output";

    /// <summary>Attribute: how drift was measured.</summary>
    public const string DriftMethod = "ml.drift.method";

    /// <summary>Attribute: the strategy's name, as it was declared.</summary>
    public const string Strategy = "ml.strategy.name";

    /// <summary>Attribute: what the strategy did, in Polly's words.</summary>
    public const string StrategyEvent = "ml.strategy.event";

    /// <summary>Attribute: what became of a reload, or which limit turned a call away.</summary>
    public const string Outcome = "ml.outcome";

    /// <summary>Attribute: why there is no answer; OpenTelemetry's own name.</summary>
    public const string ErrorType = "error.type";
}
