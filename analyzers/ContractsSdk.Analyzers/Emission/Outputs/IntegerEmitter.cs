using System.Collections.Generic;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how an integer is read: one its type holds, in its range, and of its classes.</summary>
internal static class IntegerEmitter
{
    public static void Emit(SourceWriter writer, EmittedOutput output)
    {
        var contract = output.Contract;
        var read = output.Local;
        if (IntegerLimits.Outside("", output.Element, contract.Type, within: null) is not null)
            read = output.ElementLocal;
        writer.Line($"var {read} = {(output.Element == contract.Type || read != output.Local ? output.Read : $"({CSharpType.Of(contract.Type)}){output.Read}")};");
        if (read != output.Local)
            writer.Line($"var {output.Local} = unchecked(({CSharpType.Of(contract.Type)}){read});");
        var keyword = "if";
        foreach (var check in Checks(output, read))
        {
            writer.Line($"{keyword} ({check.Condition})");
            using (writer.Indented())
                writer.Line(check.Finding(output.Subject));
            keyword = "else if";
        }
    }

    private static IEnumerable<Check> Checks(EmittedOutput output, string read)
    {
        var contract = output.Contract;
        if (read != output.Local && IntegerLimits.Outside(read, output.Element, contract.Type, within: null) is { } overflow)
            yield return new(overflow, "Overflow");
        if (contract.Range is { } range && RangeTest.Outside(output.Local, contract.Type, range) is { } outside)
            yield return new(outside, "OutOfRange");
        if (!contract.Labels.IsEmpty && RangeTest.Outside(output.Local, contract.Type, Indices(contract)) is { } unknown)
            yield return new(unknown, "UnknownCategory");
    }

    /// <summary>The indices of the labels, as far as the type has them.</summary>
    private static NumericRange Indices(OutputContract contract)
    {
        var last = ContractValue.Of(contract.Labels.Count - 1).TryConvert(contract.Type, out var index)
            ? index
            : new ContractValue(contract.Type, IntegerLimits.Texts(contract.Type).Greatest ?? "");
        return new(new ContractValue(contract.Type, "0"), last);
    }
}
