namespace ContractsSdk.Contracts.Text;

/// <summary>How the closed vocabularies are spelled. Written into files that are kept for years: a word never changes.</summary>
internal static class Vocabularies
{
    public static readonly Words<ElementType> Types = new(
        "unspecified", "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
        "float16", "bfloat16", "float32", "float64", "decimal", "string", "enum");

    public static readonly Words<FeatureEncoding> Encodings = new("none", "one-hot", "ordinal");

    public static readonly Words<ScaleKind> Scales = new("none", "standardize", "min-max");

    public static readonly Words<TimeKind> Times = new("date", "time-of-day", "instant", "span");

    public static readonly Words<TimeUnit> TimeUnits = new("days", "hours", "minutes", "seconds", "milliseconds");

    public static readonly Words<Outside> Outside = new("reject", "clamp", "missing");

    public static readonly Words<Unknown> Unknown = new("reject", "all-zero", "other");

    public static readonly Words<ScoreKind> Meanings = new("unspecified", "probability", "logit", "margin", "distance", "raw");

    /// <summary>By the number of the bit.</summary>
    public static readonly string[] FallbackReasons =
        ["violation", "timeout", "open-circuit", "limit", "engine-failure", "bad-output", "not-loaded", "forced"];
}
