using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests.Models;

/// <summary>
/// The examples of every rule about the model, built by MSBuild with the packages: the page's first declaration fails the build with its
/// rule, the second does not. The models are not there, as on a machine without Git LFS: their signatures are.
/// </summary>
public sealed class ModelRuleTests(Packages packages)
{
    private static readonly string[] Ids =
    [
        .. Directory.EnumerateFiles(RepositoryFiles.PathOf("docs", "rules"), "MC4*.md").Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(id => !id.StartsWith("MC40", StringComparison.Ordinal) && id != "MC426").Order(StringComparer.Ordinal),
    ];

    [Fact]
    public async Task TheMistakeOfEveryPageFailsTheBuildAndItsWayOutDoesNot()
    {
        using var project = new Consumer(packages, outputType: "Library");
        project.Write(".editorconfig", "[*.cs]\n" + string.Concat(Ids.Select(id => $"dotnet_diagnostic.{id}.severity = warning\n")));
        foreach (var id in Ids)
            Write(project, id, "Before");

        var broken = await project.BuildAsync();

        Assert.NotEqual(0, broken.ExitCode);
        string[] missed = [.. Ids.Where(id => !broken.Says(id + ".cs", id))];
        Assert.True(missed.Length == 0, string.Join(" ", missed) + broken.Output);
        foreach (var id in Ids)
            Write(project, id, "After");
        (await project.BuildAsync()).Succeeded();
    }

    [Fact]
    public async Task ASignatureThatCannotBeReadFailsTheBuild()
    {
        using var project = new Consumer(packages, outputType: "Library");
        Write(project, "MC426", "Before");

        var build = await project.BuildAsync();

        Assert.Contains("error MC426", build.Output, StringComparison.Ordinal);
    }

    private static void Write(Consumer project, string id, string section)
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs", "rules", id + ".md")).ReplaceLineEndings("\n");
        var sections = page.Split("\n## ").ToDictionary(part => part.Split('\n')[0], StringComparer.Ordinal);
        string? Block(string name, string language) =>
            Regex.Match(sections[name], $"```{language}\n(.*?)```", RegexOptions.Singleline) is { Success: true } block ? block.Groups[1].Value : null;

        var source = Block(section, "csharp")!;
        project.Write("Surroundings.cs", Surroundings);
        project.Write($"{id}.cs", $"namespace Example.{id};\n\n{Own(source, id)}");
        project.Write($"models/{id.ToLowerInvariant()}.onnx.signature", Block(section, "text") ?? Block("Before", "text")!);
    }

    /// <summary>Every example is about one detector and one model; here they are all in one project.</summary>
    private static string Own(string source, string id) => source
        .Replace("\"fraud-detector\"", $"\"{id.ToLowerInvariant()}\"", StringComparison.Ordinal)
        .Replace("models/fraud", $"models/{id.ToLowerInvariant()}", StringComparison.Ordinal);

    // What an example leaves out because it is not about it.
    private const string Surroundings =
        """
        global using System.ComponentModel.DataAnnotations;
        global using ContractsSdk;
        global using Surrounding;

        namespace Surrounding;

        [Features]
        public sealed record Transaction
        {
            [Feature("amount")]
            public required float Amount { get; init; }
        }

        [Prediction]
        public readonly record struct FraudScore
        {
            [Output("label")]
            public required bool IsFraud { get; init; }

            [Output("probability")]
            public required float Probability { get; init; }
        }

        """;
}
