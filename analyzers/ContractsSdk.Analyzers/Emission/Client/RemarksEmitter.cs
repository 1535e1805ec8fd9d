using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the documentation of a client's generated half: the contract as a table. The summary is the user's to write.</summary>
internal static class RemarksEmitter
{
    private const int WidestColumn = 40;

    public static void Emit(SourceWriter writer, ClientPlan plan)
    {
        var contract = plan.Declaration.Contract;
        writer.Line("/// <remarks>");
        writer.Line($"/// {Unseen.EscapedXml(Title(contract))}");
        writer.Line("/// <code>");
        foreach (var line in Table([.. plan.Features.Select(Row), .. contract.Constants.Select(Row), .. plan.Outputs.Select(Row)]))
            writer.Line("/// " + Unseen.EscapedXml(line));
        writer.Line("/// </code>");
        writer.Line("/// </remarks>");
    }

    private static string Title(ModelContract contract) => string.Concat(
        $"Contract {contract.Id} {contract.Version}",
        contract.Owner is { } owner ? $", owner {owner}" : "",
        contract.Model is { } model ? $", model {model}" : "",
        contract.Fallback == FallbackReasons.None ? "." : $". Falls back on: {contract.Fallback}.");

    private static string[] Row(EmittedFeature feature)
    {
        var (contract, placement, tensor) = (feature.Contract, feature.Placement, feature.Tensor);
        var elements = !tensor.IsPacked ? "" : placement.Width == 1
            ? $"[{Literal.Of(placement.Offset)}]"
            : $"[{Literal.Of(placement.Offset)}..{Literal.Of(placement.Offset + placement.Width - 1)}]";
        return ["in", contract.Name, Words.Type(contract.Type) + (contract.IsVector ? "[]" : "") + (contract.Nullable ? "?" : ""), tensor.Name + elements, FeatureSummary.Terms(contract)];
    }

    private static string[] Row(ConstantContract constant) =>
        ["in", constant.Name, Words.Type(constant.Value.Type), constant.Name, $"always {constant.Value}"];

    private static string[] Row(EmittedOutput output)
    {
        var (contract, tensor) = (output.Contract, output.Tensor);
        var element = contract.Key is { } key ? $"[{key}]" : contract.Index is { } index ? $"[{Literal.Of(index)}]" : "";
        return ["out", contract.Name, Words.Type(contract.Type) + (contract.Vector ? "[]" : ""), tensor.Name + element, OutputSummary.Terms(contract)];
    }

    private static IEnumerable<string> Table(string[][] rows)
    {
        var widths = Enumerable.Range(0, 5).Select(column => rows.Select(row => Math.Min(row[column].Length, WidestColumn)).DefaultIfEmpty().Max()).ToArray();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
