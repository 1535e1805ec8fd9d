using System.Diagnostics.CodeAnalysis;
using ContractsSdk.Engines;

namespace ContractsSdk;

/// <summary>What came of loading a model in another's place.</summary>
public sealed record ModelReload
{
    internal ModelReload(ModelIdentity? model, ModelIdentity? previous, bool isReplaced, ModelLoadException? error = null) =>
        (Model, Previous, IsReplaced, Error) = (model, previous, isReplaced, error);

    /// <summary>Whether the new model answers now. If not, everything is as it was.</summary>
    [MemberNotNullWhen(true, nameof(Model))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsReplaced { get; }

    /// <summary>The model that answers now: the new one, or the one that was kept; null where none could be loaded yet.</summary>
    public ModelIdentity? Model { get; }

    /// <summary>The model that answered until now, if it was replaced; null where there was none.</summary>
    public ModelIdentity? Previous { get; }

    /// <summary>Why the new model was refused, all differences at once; null when it was not.</summary>
    public ModelLoadException? Error { get; }
}
