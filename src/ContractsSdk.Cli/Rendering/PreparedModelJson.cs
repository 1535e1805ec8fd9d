using System.Collections.Generic;
using System.IO;
using ContractsSdk.Cli.Preparing;

namespace ContractsSdk.Cli.Rendering;

/// <summary>What came of preparing a model, for programs.</summary>
internal sealed record PreparedModelJson(
    int Schema, string Model, string Sha256, IReadOnlyList<string> Done, IReadOnlyList<string> Left, string? Prepared, string? PreparedSha256,
    string? Engine, int? Rows, int? RefusedRows, IReadOnlyList<string> Golden)
{
    public static void Write(TextWriter output, PreparedModel model) => JsonText.Write(output, JsonShapes.Readable.PreparedModelJson, new(
        1, model.Model, model.Digest, model.Done, model.Left, model.File, model.PreparedDigest,
        model.Proof?.Engine, model.Proof?.Rows, model.Proof?.Refused, model.Golden));
}
