using System;

namespace ContractsSdk;

/// <summary>Makes a partial class derived from <see cref="ModelClient{TFeatures, TPrediction}"/> the client of a model contract.</summary>
/// <param name="id">Lower-case words joined by hyphens, at most 64 characters.</param>
/// <param name="version">A semantic version, for example <c>1.2.0</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ModelContractAttribute(string id, string version) : Attribute
{
    /// <summary>The contract's id.</summary>
    public string Id { get; } = id;

    /// <summary>The contract's version.</summary>
    public string Version { get; } = version;

    /// <summary>Who answers for the model.</summary>
    public string? Owner { get; set; }

    /// <summary>The model file, relative to the application, with forward slashes.</summary>
    public string? Model { get; set; }

    /// <summary>What decisions the predictions are used for.</summary>
    public string? Purpose { get; set; }

    /// <summary>The tier of risk, in the owner's words.</summary>
    public string? RiskTier { get; set; }

    /// <summary>Where the model card or documentation is.</summary>
    public string? Documentation { get; set; }

    /// <summary>When the contract must be reviewed: an ISO 8601 date.</summary>
    public string? ReviewBy { get; set; }
}
