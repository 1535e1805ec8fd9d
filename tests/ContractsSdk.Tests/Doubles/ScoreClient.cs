using ContractsSdk.Engines;

namespace ContractsSdk.Tests.Doubles;

internal sealed class ScoreClient(ScoreBinding binding, ModelEngine engine, ModelClientSettings? settings = null)
    : ModelClient<Applicant, Score>(binding, engine, settings), IModelClientFactory<ScoreClient>
{
    static string IModelClientFactory<ScoreClient>.ContractText => ScoreBinding.Text;

    public static ScoreClient Create(ModelEngine engine, ModelClientSettings? settings = null) => new(new ScoreBinding(), engine, settings);

    static void IModelClientFactory<ScoreClient>.Accept(IModelClientVisitor visitor) => visitor.Visit<ScoreClient, Applicant, Score>();
}
