using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace ContractsSdk.Cli.Projects;

/// <summary>What MSBuild says a project is, without building it.</summary>
/// <param name="TargetPath">The assembly it builds, absolute; empty for a project of several frameworks.</param>
/// <param name="TargetFrameworks">Its frameworks, where there are several.</param>
/// <param name="Models">Its models: the file, and what the contract calls it.</param>
internal sealed record ProjectEvaluation(
    string TargetPath, IReadOnlyList<string> TargetFrameworks, IReadOnlyList<(string Path, string? Link)> Models)
{
    /// <summary>Asks MSBuild; null when it has no answer, because the project is none or its SDK is missing.</summary>
    public static async Task<ProjectEvaluation?> ReadAsync(Project project, IEnumerable<string> properties, CancellationToken cancellation)
    {
        var (exitCode, output, _) = await Dotnet.RunAsync(
            project.Folder.Root,
            [
                "msbuild", project.File!, "-nologo", "-getProperty:TargetPath", "-getProperty:TargetFrameworks",
                "-getProperty:TargetFramework", "-getItem:ContractModel", .. properties,
            ],
            cancellation);
        return exitCode == 0 ? Parse(output) : null;
    }

    private static ProjectEvaluation? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var properties = document.RootElement.GetProperty("Properties");
            var isOuter = properties.GetProperty("TargetFramework").GetString() is not { Length: > 0 };
            return new(
                properties.GetProperty(nameof(TargetPath)).GetString()!,
                isOuter ? Listed(properties.GetProperty(nameof(TargetFrameworks)).GetString()!) : [],
                [.. document.RootElement.GetProperty("Items").GetProperty("ContractModel").EnumerateArray().Select(Model)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static string[] Listed(string frameworks) =>
        frameworks.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static (string Path, string? Link) Model(JsonElement item) => (
        item.GetProperty("FullPath").GetString()!,
        item.TryGetProperty("Link", out var link) ? link.GetString() : null);
}
