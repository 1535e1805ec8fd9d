using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads which element of a row, or which key of a map, an output is.</summary>
internal static class PositionReader
{
    public static OutputContract Read(ReadingContext context, Member member, OutputContract output)
    {
        var key = Key(context, member, output);
        if (member.Marker.Named("Index") is not int index)
            return output with { Key = key };
        var problem = index < 0 ? $"has the index {Numeral.Of(index)}"
            : output.Vector ? "states Index, but reads the whole row"
            : null;
        if (problem is not null)
            context.Report(RuleIds.InvalidOutputPosition, member.Property, member.Marker, member.Name, problem);
        else if (key is not null)
            context.Report(RuleIds.InvalidKey, member.Property, member.Marker, member.Name, "states Key and Index");
        else
            return output with { Index = index };
        return output with { Key = key };
    }

    private static ContractValue? Key(ReadingContext context, Member member, OutputContract output)
    {
        if (member.Marker.NamedConstant("Key") is not { IsNull: false } constant)
            return null;
        var problem = ClassLabel.Read(constant, out var key) is { } wrong ? "has a key " + wrong
            : output.Vector || !(NumberOrder.IsFloat(output.Type) || output.Type == ElementType.Decimal)
                ? $"reads a map, whose values are floats, as '{member.TypeName}'"
            : null;
        if (problem is null)
            return key;
        context.Report(RuleIds.InvalidKey, member.Property, member.Marker, member.Name, problem);
        return null;
    }
}
