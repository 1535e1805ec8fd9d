using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContractsSdk.OnnxRuntime;

namespace ContractsSdk.Architecture.Tests.Schemas;

/// <summary>The section <c>Contracts</c> of a configuration as JSON schema, from the types it is read into and what their documentation says.</summary>
internal static class ConfigurationSchema
{
    /// <summary>How the file is written again.</summary>
    public const string Command = "CONTRACTSSDK_UPDATE_DOCS=1 dotnet test --project tests/ContractsSdk.Architecture.Tests";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text() => new JsonObject
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["$comment"] = $"Written by a test from the options; after a change, or a conflict in this file, run: {Command}",
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["Contracts"] = new JsonObject
            {
                ["type"] = "object",
                ["description"] = "What operations may change about model clients.",
                ["properties"] = new JsonObject { ["Defaults"] = new JsonObject { ["$ref"] = "#/definitions/client" } },
                ["additionalProperties"] = new JsonObject { ["$ref"] = "#/definitions/contract" },
            },
        },
        ["definitions"] = new JsonObject { ["client"] = Client(), ["contract"] = Contract() },
    }.ToJsonString(Readable) + "\n";

    private static JsonObject Client()
    {
        var client = Section(typeof(ModelClientOptions), "Options of a model client.");
        client["properties"]!["OnnxRuntime"] = Section(typeof(OnnxRuntimeOptions), "How models run in this process.");
        return client;
    }

    private static JsonObject Contract()
    {
        var contract = Client();
        contract["properties"]!["Instances"] = new JsonObject
        {
            ["type"] = "object",
            ["description"] = "Options of named instances of the contract.",
            ["additionalProperties"] = new JsonObject { ["$ref"] = "#/definitions/client" },
        };
        return contract;
    }

    private static JsonObject Section(Type options, string? description)
    {
        var properties = new JsonObject();
        foreach (var option in options.GetProperties().Where(IsConfigurable).OrderBy(option => option.Name, StringComparer.Ordinal))
            properties[option.Name] = Option(option);
        var section = new JsonObject { ["type"] = "object", ["description"] = description, ["properties"] = properties, ["additionalProperties"] = false };
        if (description is null)
            section.Remove("description");
        return section;
    }

    private static JsonObject Option(PropertyInfo option)
    {
        var description = Documentation.SummaryOf(option);
        var type = Nullable.GetUnderlyingType(option.PropertyType) ?? option.PropertyType;
        if (IsNested(type))
            return Section(type, description);
        if (Named(type) is { } each)
            return new() { ["type"] = "object", ["description"] = description, ["additionalProperties"] = Each(each) };
        var schema = Value(type);
        schema["description"] = description;
        return schema;
    }

    private static JsonObject Each(Type type) => Named(type) is { } inner
        ? new() { ["type"] = "object", ["additionalProperties"] = Each(inner) }
        : IsNested(type) ? Section(type, null) : Value(type);

    private static JsonObject Value(Type type) =>
        type == typeof(IReadOnlyList<string>) ? new() { ["type"] = "array", ["items"] = Value(typeof(string)) }
        : type.IsEnum ? new() { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => JsonValue.Create(name))]) }
        : type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type == typeof(int) || type == typeof(long) ? new() { ["type"] = "integer" }
        : type == typeof(double) || type == typeof(float) ? new() { ["type"] = "number" }
        : type == typeof(TimeSpan) ? new() { ["type"] = "string", ["pattern"] = @"^(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$" }
        : new() { ["type"] = "string" };

    // What cannot be written into a file is set in code.
    private static bool IsConfigurable(PropertyInfo option) =>
        (option.SetMethod is { IsPublic: true } && (option.PropertyType.IsValueType || option.PropertyType == typeof(string) || option.PropertyType == typeof(IReadOnlyList<string>)))
        || IsNested(option.PropertyType) || Named(option.PropertyType) is not null;

    /// <summary>Of options by name: what each of them is.</summary>
    private static Type? Named(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>) ? type.GetGenericArguments()[1] : null;

    private static bool IsNested(Type type) =>
        type.IsClass && type.Namespace!.StartsWith("ContractsSdk", StringComparison.Ordinal) && type.Name.EndsWith("Options", StringComparison.Ordinal);
}
