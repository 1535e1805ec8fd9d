using ContractsSdk.Engines;

namespace ContractsSdk.Tests.Doubles;

/// <summary>The same client with a fallback for engine trouble.</summary>
internal sealed class FallingBackClient(ScoreBinding binding, ModelEngine engine, ModelClientSettings? settings = null)
    : ModelClient<Applicant, Score>(binding, engine, settings), IModelClientFactory<FallingBackClient>
{
    static string IModelClientFactory<FallingBackClient>.ContractText => ScoreBinding.FallingBackText;

    public static FallingBackClient Create(ModelEngine engine, ModelClientSettings? settings = null) => new(
        new ScoreBinding { On = FallbackReasons.Engine, Answer = (_, _) => new Score(false, 0f), Contract = ScoreBinding.FallingBackText }, engine, settings);

    static void IModelClientFactory<FallingBackClient>.Accept(IModelClientVisitor visitor) => visitor.Visit<FallingBackClient, Applicant, Score>();
}
