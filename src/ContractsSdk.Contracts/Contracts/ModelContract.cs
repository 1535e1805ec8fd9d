using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>
/// The agreement between an application, a model and the consumers of its predictions, free of any language.
/// Generator, analyzers, build, command line and run time all use this one type. Two contracts are equal when every fact is.
/// </summary>
/// <remarks>
/// Order: <see cref="Features"/>, <see cref="Constants"/> and <see cref="Outputs"/> are sorted by name, ordinal. Indices into them
/// (in generated code, violations and tensor plans) mean positions in that order.
/// </remarks>
public sealed record ModelContract
{
    /// <summary>Lower-case words joined by hyphens, at most 64 characters: a folder, a configuration key and a metric attribute.</summary>
    public required string Id { get; init; }

    /// <summary>A semantic version, for example <c>1.2.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The set of rules this contract is judged by.</summary>
    public string Rules { get; init; } = "2026.1";

    /// <summary>Who answers for the model.</summary>
    public string? Owner { get; init; }

    /// <summary>What decisions the predictions are used for.</summary>
    public string? Purpose { get; init; }

    /// <summary>The tier of risk the owner assigns, in the owner's words.</summary>
    public string? RiskTier { get; init; }

    /// <summary>Where the model card or documentation is.</summary>
    public string? Documentation { get; init; }

    /// <summary>When the contract must be reviewed: an ISO 8601 date.</summary>
    public string? ReviewBy { get; init; }

    /// <summary>The model file, relative to the application, with forward slashes.</summary>
    public string? Model { get; init; }

    /// <summary>
    /// SHA-256 over the model's files, 64 lower-case hexadecimal digits; null where nobody looked at the model. The declaration
    /// cannot know it: the build puts it into the head, and freezing keeps it.
    /// </summary>
    public string? ModelDigest { get; init; }

    /// <summary>Whether the first axis of every tensor is the batch.</summary>
    public bool Batch { get; init; } = true;

    /// <summary>The reasons for which a fallback answers; none when there is no fallback.</summary>
    public FallbackReasons Fallback { get; init; }

    /// <summary>What goes in, sorted by name.</summary>
    public EquatableArray<FeatureContract> Features { get; init; }

    /// <summary>Inputs of the model that are no feature, sorted by name.</summary>
    public EquatableArray<ConstantContract> Constants { get; init; }

    /// <summary>What comes out, sorted by name.</summary>
    public EquatableArray<OutputContract> Outputs { get; init; }

    /// <summary>Features the model no longer reads, sorted by name. A retired name never comes back with another meaning.</summary>
    public EquatableArray<RetiredFeature> Retired { get; init; }

    /// <summary>How callers write the features type in C#; other readers ignore it.</summary>
    public ClrShape? FeaturesShape { get; init; }

    /// <summary>How consumers read the prediction type in C#; other readers ignore it.</summary>
    public ClrShape? PredictionShape { get; init; }

    /// <summary>Facts this version of the library does not know. Kept, written back and compared as text.</summary>
    public EquatableArray<ContractFact> UnknownFacts { get; init; }
}
