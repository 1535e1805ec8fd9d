using System;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the contract's text, as a raw string with as many quotes as it needs.</summary>
internal static class ContractTextEmitter
{
    public static void Emit(SourceWriter writer, ModelContract contract)
    {
        var text = ContractText.Write(contract);
        var quotes = new string('"', Math.Max(3, LongestRun(text) + 1));
        writer.Separate();
        writer.Line($"public const string Text = {quotes}");
        using (writer.Indented())
        {
            // The last line ends with LF in the text, which a raw string leaves out; an empty line brings it back.
            foreach (var line in text.Split('\n'))
                writer.Line(line);
            writer.Line(quotes + ";");
        }
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
