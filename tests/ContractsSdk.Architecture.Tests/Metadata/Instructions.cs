using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace ContractsSdk.Architecture.Tests.Metadata;

/// <summary>Reads method bodies as far as it takes to see which types and members they name.</summary>
internal static class Instructions
{
    private const int TwoByteLead = 0xFE;

    private static readonly Dictionary<int, OperandType> Operand = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    public static IReadOnlyList<EntityHandle> Operands(BlobReader code)
    {
        var handles = new List<EntityHandle>();
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            if (value == TwoByteLead)
                value = TwoByteLead << 8 | code.ReadByte();

            switch (Operand[value])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineSig
                    or OperandType.InlineTok or OperandType.InlineType:
                    handles.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += checked(targets * sizeof(int));
                    break;
                default:
                    code.Offset += SizeOf(Operand[value]);
                    break;
            }
        }

        return handles;
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
