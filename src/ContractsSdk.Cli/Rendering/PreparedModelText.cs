using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Preparing;

namespace ContractsSdk.Cli.Rendering;

/// <summary>What came of preparing a model, for people.</summary>
internal static class PreparedModelText
{
    public static void Write(TextWriter output, PreparedModel model)
    {
        foreach (var line in Lines(model))
            output.WriteLine(Printable.Of(line));
    }

    private static IEnumerable<string> Lines(PreparedModel model)
    {
        yield return model.Done.Count == 0 ? $"{model.Model}: nothing to prepare" : $"{model.Model} {model.Digest[..12]}";
        foreach (var line in model.Done.Select(done => "  " + done).Concat(model.Left.Select(left => "  as it was: " + left)))
            yield return line;
        if (model.Proof is { } proof)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"  {proof.Rows} rows answered bit for bit alike by {proof.Engine}{(proof.Refused > 0 ? $", {proof.Refused} refused by both" : "")}");
        }

        foreach (var contract in model.Golden)
            yield return $"  the golden rows of {contract} answered as recorded";
        if (model.File is { } file)
            yield return $"{file} {model.PreparedDigest![..12]}";
    }
}
