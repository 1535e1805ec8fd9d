using System.Diagnostics.CodeAnalysis;
using ContractsSdk.Golden;

namespace ContractsSdk;

/// <summary>Receives the type arguments of a client.</summary>
public interface IModelClientVisitor
{
    /// <summary>Is called by <see cref="IModelClientFactory{TSelf}.Accept"/>.</summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <typeparam name="TFeatures">The features type.</typeparam>
    /// <typeparam name="TPrediction">The prediction type.</typeparam>
    void Visit<
        TClient, [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>()
        where TClient : ModelClient<TFeatures, TPrediction>, IModelClientFactory<TClient>;
}
