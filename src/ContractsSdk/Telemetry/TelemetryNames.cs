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

    /// <summary>Attribute: why there is no answer; OpenTelemetry's own name.</summary>
    public const string ErrorType = "error.type";
}
