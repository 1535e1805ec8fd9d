using System;
using System.Collections.Generic;
using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the other half of a client.</summary>
internal static class ClientEmitter
{
    public static string Emit(ClientDeclaration declaration)
    {
        var writer = new SourceWriter();
        GeneratedCode.EmitHead(writer);
        if (!declaration.Suppressions.IsEmpty)
        {
            writer.Line("// The contract names members that are obsolete or experimental; that is said where the contract is declared.");
            writer.Line("#pragma warning disable " + string.Join(", ", declaration.Suppressions));
            writer.Separate();
        }

        var opened = new Stack<IDisposable>();
        if (declaration.Namespace is { } @namespace)
        {
            writer.Line($"namespace {@namespace};");
            writer.Separate();
        }

        foreach (var container in declaration.Containers)
            opened.Push(writer.Block(container));
        EmitClient(writer, declaration);
        while (opened.Count > 0)
            opened.Pop().Dispose();
        return writer.ToString();
    }

    private static void EmitClient(SourceWriter writer, ClientDeclaration declaration)
    {
        var plan = ClientPlan.Of(declaration);
        var factory = $"global::ContractsSdk.IModelClientFactory<{declaration.Type}>";
        RemarksEmitter.Emit(writer, plan);
        writer.Line($"[global::ContractsSdk.Generated.ContractText({Literal.Of(declaration.Contract.Id)}, {declaration.Type}.{declaration.BindingName}.Text)]");
        writer.Line($"partial class {declaration.Name} : {factory}");
        using (writer.Braces("}"))
        {
            EmitCreation(writer, declaration);
            writer.Separate();
            writer.Line(GeneratedCode.Attribute);
            writer.Line($"static string {factory}.ContractText => {declaration.BindingName}.Text;");
            writer.Separate();
            writer.Line(GeneratedCode.Attribute);
            writer.Line($"static void {factory}.Accept(global::ContractsSdk.IModelClientVisitor visitor) =>");
            using (writer.Indented())
                writer.Line($"visitor.Visit<{declaration.Type}, {declaration.FeaturesType}, {declaration.PredictionType}>();");
            writer.Separate();
            BindingEmitter.Emit(writer, plan);
        }
    }

    private static void EmitCreation(SourceWriter writer, ClientDeclaration declaration)
    {
        const string Parameters = "global::ContractsSdk.Engines.ModelEngine engine, global::ContractsSdk.ModelClientSettings? settings";
        writer.Line(GeneratedCode.Attribute);
        writer.Line($"private {declaration.Name}({Parameters})");
        using (writer.Indented())
            writer.Line($": base({declaration.BindingName}.Instance, engine, settings)");
        using (writer.Braces("}"))
        {
        }

        writer.Separate();
        writer.Line("/// <inheritdoc/>");
        writer.Line(GeneratedCode.Attribute);
        writer.Line($"public static {declaration.Type} Create({Parameters} = null) =>");
        using (writer.Indented())
            writer.Line("new(engine, settings);");
    }
}
