using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>Makes a profile of any number of rows, in one pass and bounded memory. Not thread-safe.</summary>
public sealed class ProfileBuilder
{
    private readonly ModelContract _contract;
    private readonly ProfileOptions _options;

    /// <param name="contract">The contract the rows keep.</param>
    /// <param name="options">How fine the profile is; null for the defaults.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The options cannot be.</exception>
    public ProfileBuilder(ModelContract contract, ProfileOptions? options = null)
    {
        (_contract, _options) = (contract, (options ?? new()).Checked());
        Features = [.. contract.Features.Select(Recorder)];
        Outputs = [.. contract.Outputs.Select(Recorder)];
    }

    /// <summary>A recorder a feature, in the contract's order.</summary>
    public IReadOnlyList<ValueRecorder> Features { get; }

    /// <summary>A recorder an output, in the contract's order.</summary>
    public IReadOnlyList<ValueRecorder> Outputs { get; }

    /// <summary>How many rows have ended.</summary>
    public long Rows { get; private set; }

    /// <summary>Ends a row.</summary>
    public void EndRow() => Rows++;

    /// <summary>The profile of the rows so far. Outputs nobody recorded are left out.</summary>
    public ReferenceProfile Build() => new()
    {
        ContractId = _contract.Id,
        ContractVersion = _contract.Version,
        Rows = Rows,
        Window = _options.Window,
        Features = Features.Select(recorder => recorder.Build(_options)).ToEquatableArray(),
        Outputs = Outputs.Select(recorder => recorder.Build(_options)).Where(output => output.Rows > 0).ToEquatableArray(),
    };

    private static ValueRecorder Recorder(FeatureContract feature) => ProfileKinds.Of(feature) switch
    {
        ProfileKind.Number => new NumberRecorder(feature.Name, feature.Sensitive),
        ProfileKind.Category when feature.Type == ElementType.Bool => new ListedRecorder(feature.Name, ProfileCategories.Flags, feature.Sensitive),
        ProfileKind.Category when !feature.Categories.IsEmpty => new ListedRecorder(feature.Name, Names(feature.Categories), feature.Sensitive),

        // What a sensitive text says is never listed.
        ProfileKind.Category when !feature.Sensitive => new LearnedRecorder(feature.Name),
        _ => new PresenceRecorder(feature.Name),
    };

    private static ValueRecorder Recorder(OutputContract output) => ProfileKinds.Of(output) switch
    {
        ProfileKind.Number => new NumberRecorder(output.Name, isSensitive: false),
        ProfileKind.Category when output.Type == ElementType.Bool => new ListedRecorder(output.Name, ProfileCategories.Flags, isSensitive: false),
        ProfileKind.Category when !output.Labels.IsEmpty => new ListedRecorder(output.Name, Names(output.Labels), isSensitive: false),
        ProfileKind.Category => new LearnedRecorder(output.Name),
        _ => new PresenceRecorder(output.Name),
    };

    private static IEnumerable<string> Names(EquatableArray<Category> categories) => categories.Select(category => category.Name);
}
