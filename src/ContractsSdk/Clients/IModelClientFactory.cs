using ContractsSdk.Engines;

namespace ContractsSdk;

/// <summary>What the generated half of a client implements, so that a client can be made without reflection.</summary>
/// <typeparam name="TSelf">The client.</typeparam>
public interface IModelClientFactory<TSelf>
    where TSelf : class, IModelClientFactory<TSelf>
{
    /// <summary>The contract's canonical text.</summary>
    static abstract string ContractText { get; }

    /// <summary>Makes a client on a loaded model. The client owns the engine from here on and disposes it.</summary>
    /// <param name="engine">The model. It is held against the contract before the client is returned.</param>
    /// <param name="settings">What a container provides; defaults when null.</param>
    /// <exception cref="ModelLoadException">The model is not the contract's; all differences at once. The engine has been disposed.</exception>
    static abstract TSelf Create(ModelEngine engine, ModelClientSettings? settings = null);

    /// <summary>Calls back with the client's type arguments, so that nobody has to reflect for them.</summary>
    /// <param name="visitor">Is called once.</param>
    static abstract void Accept(IModelClientVisitor visitor);
}
