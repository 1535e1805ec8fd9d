using System.Linq;
using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the calls of the user's fallbacks: of the only one, if it always answers, as they were before there could be several.</summary>
internal static class FallbackEmitter
{
    private const string Sdk = "global::ContractsSdk.";

    private static readonly FallbackReasons[] Reasons =
    [
        FallbackReasons.Violation, FallbackReasons.Timeout, FallbackReasons.OpenCircuit, FallbackReasons.Limit, FallbackReasons.EngineFailure,
        FallbackReasons.BadOutput, FallbackReasons.NotLoaded, FallbackReasons.Forced,
    ];

    public static void Emit(SourceWriter writer, ClientDeclaration declaration)
    {
        var fallbacks = declaration.Fallbacks;
        if (fallbacks.IsEmpty)
            return;
        writer.Separate();
        writer.Line($"public override {Sdk}FallbackReasons FallbackOn =>");
        using (writer.Indented())
            writer.Line(Named(declaration.Contract.Fallback) + ";");
        if (fallbacks.Any(fallback => fallback.IsAsync))
        {
            writer.Separate();
            writer.Line("public override bool FallbackIsAsync => true;");
        }

        if (fallbacks.Count == 1 && fallbacks[0] is { MayDecline: false, Client: null })
            EmitOnly(writer, declaration, fallbacks[0]);
        else
            EmitChain(writer, declaration);
    }

    private static void EmitOnly(SourceWriter writer, ClientDeclaration declaration, FallbackMember fallback)
    {
        var result = fallback.IsAsync ? Task(declaration.PredictionType) : declaration.PredictionType;
        writer.Separate();
        writer.Line($"public override {result} Fallback{(fallback.IsAsync ? "Async" : "")}(");
        using (writer.Indented())
        {
            writer.Line($"object client, in {declaration.FeaturesType} features, in {Sdk}FallbackContext context) =>");
            writer.Line($"{Call(declaration, fallback)};");
        }
    }

    private static void EmitChain(SourceWriter writer, ClientDeclaration declaration)
    {
        writer.Separate();
        writer.Line($"public override global::System.Collections.Generic.IReadOnlyList<{Sdk}Generated.DeclaredFallback> Fallbacks {{ get; }} =");
        writer.Line("[");
        using (writer.Indented())
        {
            foreach (var fallback in declaration.Fallbacks)
                writer.Line($"new({Literal.Of(fallback.Name.TrimStart('@'))}, {Named(fallback.On)}, isAsync: {(fallback.IsAsync ? "true" : "false")}){Client(fallback)},");
        }

        writer.Line("];");
        var answer = $"{Sdk}Generated.FallbackAnswer<{declaration.PredictionType}>";
        EmitAsk(writer, declaration, answer, areAsync: false);
        EmitAsk(writer, declaration, Task(answer), areAsync: true);
    }

    private static void EmitAsk(SourceWriter writer, ClientDeclaration declaration, string result, bool areAsync)
    {
        if (declaration.Fallbacks.All(fallback => fallback.IsAsync != areAsync || fallback.Client is not null))
            return;
        writer.Separate();
        writer.Line($"public override {result} Ask{(areAsync ? "Async" : "")}(");
        using (writer.Indented())
            writer.Line($"int fallback, object client, in {declaration.FeaturesType} features, in {Sdk}FallbackContext context) => fallback switch");
        writer.Line("{");
        using (writer.Indented())
        {
            var position = 0;
            foreach (var fallback in declaration.Fallbacks)
            {
                if (fallback.IsAsync == areAsync && fallback.Client is null)
                    writer.Line($"{Literal.Of(position)} => {Sdk}Generated.FallbackAnswer.Of<{declaration.PredictionType}>({Call(declaration, fallback)}{(areAsync ? "!" : "")}),");
                position++;
            }

            writer.Line($"_ => base.Ask{(areAsync ? "Async" : "")}(fallback, client, in features, in context),");
        }

        writer.Line("};");
    }

    private static string Client(FallbackMember fallback) =>
        fallback.Client is null ? ""
        : fallback.Instance is null ? $" {{ Client = typeof({fallback.Client}) }}"
        : $" {{ Client = typeof({fallback.Client}), Instance = {Literal.Of(fallback.Instance)} }}";

    private static string Task(string type) => $"global::System.Threading.Tasks.ValueTask<{type}>";

    private static string Named(FallbackReasons reasons)
    {
        string[] names = reasons switch
        {
            FallbackReasons.Engine => ["Engine"],
            FallbackReasons.All => ["All"],
            _ => [.. Reasons.Where(reason => (reasons & reason) != 0).Select(reason => reason.ToString())],
        };
        return string.Join(" | ", names.Select(name => $"{Sdk}FallbackReasons.{name}"));
    }

    private static string Call(ClientDeclaration declaration, FallbackMember fallback)
    {
        var target = fallback.IsStatic ? declaration.Type : $"(({declaration.Type})client)";
        var features = fallback.FeaturesByReference ? "in features" : "features";
        return $"{target}.{fallback.Name}" + (fallback.IsConstant ? "" : $"({features}{Context(fallback.Context)})");
    }

    private static string Context(FallbackParameter parameter) => parameter switch
    {
        FallbackParameter.ByReference => ", in context",
        FallbackParameter.ByValue => ", context",
        _ => "",
    };
}
