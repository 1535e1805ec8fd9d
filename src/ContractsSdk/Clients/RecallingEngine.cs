using System.Diagnostics.CodeAnalysis;
using ContractsSdk.Contracts;
using ContractsSdk.Engines;
using ContractsSdk.Golden;

namespace ContractsSdk;

/// <summary>Makes the engine of a fake that answers from golden rows, once it is told the client's types.</summary>
internal sealed class RecallingEngine(ModelContract contract, GoldenFile file) : IModelClientVisitor
{
    public ModelEngine? Made { get; private set; }

    public void Visit<
        TClient, [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>()
        where TClient : ModelClient<TFeatures, TPrediction>, IModelClientFactory<TClient> =>
        Made = new AnsweringEngine<TFeatures, TPrediction>(new GoldenAnswers<TFeatures, TPrediction>(contract, file).Of);
}
