using System.Collections.Generic;
using System.IO;

namespace ContractsSdk.Cli.Rendering;

/// <summary>What a command wrote.</summary>
internal static class WrittenText
{
    /// <param name="output">Where to.</param>
    /// <param name="written">What was written.</param>
    /// <param name="json">Whether a program reads it.</param>
    /// <param name="verb">What was done.</param>
    public static void Write(TextWriter output, IReadOnlyList<WrittenContract> written, bool json, string verb)
    {
        if (json)
        {
            JsonText.Write(output, JsonShapes.Readable.WrittenJson, new(1, written));
            return;
        }

        foreach (var contract in written)
        {
            output.WriteLine(Printable.Of($"{verb} {contract.Contract} {contract.Version}"));
            foreach (var file in contract.Files)
                output.WriteLine(Printable.Of($"  {file}"));
            foreach (var file in contract.Deleted)
                output.WriteLine(Printable.Of($"  {file} (deleted)"));
        }
    }
}
