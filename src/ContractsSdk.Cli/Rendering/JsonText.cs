using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ContractsSdk.Cli.Rendering;

/// <summary>Writes JSON, with an end to its last line.</summary>
internal static class JsonText
{
    public static void Write<T>(TextWriter output, JsonTypeInfo<T> shape, T value)
    {
        output.Write(JsonSerializer.Serialize(value, shape));
        output.Write('\n');
    }
}
