using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace ContractsSdk.Architecture.Tests.Schemas;

/// <summary>Editors that complete settings know the options there are.</summary>
public sealed class ConfigurationSchemaTests
{
    // Beside the folder of the package's targets, as in the package.
    private static string FileOf => RepositoryFiles.PathOf("build", "ConfigurationSchema.json");

    [Fact]
    public async Task ItIsWhatTheOptionsAre()
    {
        var declared = ConfigurationSchema.Text();
        if (Environment.GetEnvironmentVariable("CONTRACTSSDK_UPDATE_DOCS") == "1")
            await File.WriteAllTextAsync(FileOf, declared, TestContext.Current.CancellationToken);

        var written = File.Exists(FileOf) ? (await File.ReadAllTextAsync(FileOf, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n") : "";
        Assert.True(written == declared, $"build/ConfigurationSchema.json is not what the options are. Write it again:\n  {ConfigurationSchema.Command}");
    }

    [Fact]
    public void WhatThePageShowsIsOfIt()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs", "configuration.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        var example = JsonNode.Parse(page[start..page.IndexOf("```", start, StringComparison.Ordinal)])!["Contracts"]!.AsObject();
        var known = JsonDocument.Parse(ConfigurationSchema.Text()).RootElement.GetProperty("definitions").GetProperty("contract").GetProperty("properties");

        Assert.All(example.SelectMany(section => section.Value!.AsObject()), option => Assert.True(known.TryGetProperty(option.Key, out _), option.Key));
    }
}
