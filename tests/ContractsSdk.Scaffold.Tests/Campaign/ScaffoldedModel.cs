using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Scaffolding;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Workspace.Models;

namespace ContractsSdk.Scaffold.Tests.Campaign;

/// <summary>One of ONNX's own models, and what is scaffolded for it.</summary>
/// <param name="File">The model.</param>
/// <param name="Client">The client's name, unique among all.</param>
/// <param name="Signature">What it offers; null where it is refused.</param>
/// <param name="Result">What was written, or why nothing was.</param>
internal sealed record ScaffoldedModel(string File, string Client, ModelSignature? Signature, ScaffoldResult Result)
{
    public const string Folder = "/usr/share/libonnx-testdata/data";

    public string Name => Path.GetFileName(Path.GetDirectoryName(File))!;

    /// <summary>Its stored inputs and outputs, a folder each.</summary>
    public IEnumerable<string> DataSets => Directory.EnumerateDirectories(Path.GetDirectoryName(File)!, "test_data_set_*").Order();

    public static IReadOnlyList<ScaffoldedModel> All() => !Directory.Exists(Folder) ? [] :
    [
        .. Directory.EnumerateFiles(Folder, "*.onnx", SearchOption.AllDirectories).Order(System.StringComparer.Ordinal).Select(Of),
    ];

    private static ScaffoldedModel Of(string file, int number)
    {
        var client = MemberNames.Identifier(Path.GetFileName(Path.GetDirectoryName(file))!, "Model") + number.ToString(CultureInfo.InvariantCulture);
        var reading = ModelReader.Read(file);
        return reading.Signature is { } signature
            ? new(file, client, signature, Cli.Scaffolding.Scaffold.Of(new(signature, "models/" + client + ".onnx", client, "Campaign." + client)))
            : new(file, client, null, new(null, null, ["the guard refuses it: " + reading.Problem]));
    }
}
