using System.Linq;
using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the call of the user's fallback.</summary>
internal static class FallbackEmitter
{
    private static readonly FallbackReasons[] Reasons =
    [
        FallbackReasons.Violation, FallbackReasons.Timeout, FallbackReasons.OpenCircuit, FallbackReasons.Limit, FallbackReasons.EngineFailure,
        FallbackReasons.BadOutput, FallbackReasons.NotLoaded, FallbackReasons.Forced,
    ];

    public static void Emit(SourceWriter writer, ClientDeclaration declaration)
    {
        if (declaration.Fallback is not { } fallback)
            return;
        writer.Separate();
        writer.Line("public override global::ContractsSdk.FallbackReasons FallbackOn =>");
        using (writer.Indented())
            writer.Line(string.Join(" | ", Named(declaration.Contract.Fallback).Select(name => "global::ContractsSdk.FallbackReasons." + name)) + ";");
        if (fallback.IsAsync)
        {
            writer.Separate();
            writer.Line("public override bool FallbackIsAsync => true;");
        }

        var (features, prediction) = (declaration.FeaturesType, declaration.PredictionType);
        var result = fallback.IsAsync ? $"global::System.Threading.Tasks.ValueTask<{prediction}>" : prediction;
        writer.Separate();
        writer.Line($"public override {result} Fallback{(fallback.IsAsync ? "Async" : "")}(");
        using (writer.Indented())
        {
            writer.Line($"object client, in {features} features, in global::ContractsSdk.FallbackContext context) =>");
            writer.Line($"{Target(declaration, fallback)}.{fallback.Name}({Arguments(fallback)});");
        }
    }

    private static string[] Named(FallbackReasons reasons) => reasons switch
    {
        FallbackReasons.Engine => ["Engine"],
        FallbackReasons.All => ["All"],
        _ => [.. Reasons.Where(reason => (reasons & reason) != 0).Select(reason => reason.ToString())],
    };

    private static string Target(ClientDeclaration declaration, FallbackMethod fallback) =>
        fallback.IsStatic ? declaration.Type : $"(({declaration.Type})client)";

    private static string Arguments(FallbackMethod fallback)
    {
        var features = fallback.FeaturesByReference ? "in features" : "features";
        return fallback.Context switch
        {
            FallbackParameter.ByReference => features + ", in context",
            FallbackParameter.ByValue => features + ", context",
            _ => features,
        };
    }
}
