using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContractsSdk.Cli.Rendering;

/// <summary>What is written as JSON.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReportJson))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(WrittenJson))]
[JsonSerializable(typeof(SignatureJson))]
[JsonSerializable(typeof(ChangelogJson))]
[JsonSerializable(typeof(InspectionJson))]
[JsonSerializable(typeof(PreparedModelJson))]
internal sealed partial class JsonShapes : JsonSerializerContext
{
    /// <summary>The shapes, in letters people can read: nothing of it is put into a page.</summary>
    public static JsonShapes Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
