using System.IO;
using System.Linq;
using ContractsSdk.Cli.Models;

namespace ContractsSdk.Cli.Rendering;

/// <summary>What a model offers, for people.</summary>
internal static class SignatureText
{
    private static readonly string[] Columns = ["", "name", "type", "shape", "known values"];

    public static void Write(TextWriter output, bool isTerminal, string name, SignatureCard card)
    {
        var width = card.Facts.Max(fact => fact.Name.Length);
        output.WriteLine(Printable.Of(name));
        foreach (var (fact, text) in card.Facts)
            output.WriteLine(Printable.Of($"  {fact.PadRight(width)}  {text}"));
        output.WriteLine();
        new TextTable(Columns, card.Tensors).Write(output, isTerminal);
    }
}
