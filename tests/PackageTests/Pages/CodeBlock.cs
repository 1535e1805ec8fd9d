using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ContractsSdk.Tests;

namespace PackageTests.Pages;

/// <summary>A block of C# on a page.</summary>
/// <param name="Name">The page, as a file name.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="WhyNotCompiled">What the comment before it says: <c>&lt;!-- not compiled: why --&gt;</c>; null where there is none.</param>
internal sealed partial record CodeBlock(string Name, IReadOnlyList<string> Lines, string? WhyNotCompiled)
{
    private const string Usings =
        """
        using System.ComponentModel.DataAnnotations;
        using ContractsSdk;
        using ContractsSdk.Hosting;
        using ContractsSdk.OnnxRuntime;

        """;

    public static IEnumerable<CodeBlock> Of(string page)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf(page)).ReplaceLineEndings("\n");
        return Block().Matches(text).Select(block => new CodeBlock(
            page.Replace('/', '-'),
            [.. block.Groups["code"].Value.Split('\n').Where(line => line.Trim() != "…")],
            block.Groups["why"].Success ? block.Groups["why"].Value.Trim() : null));
    }

    /// <summary>Types stand alone, members in a features type, statements in a method that has what pages speak of.</summary>
    public string AsFile(int index)
    {
        var lines = Lines.ToLookup(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal));
        var code = string.Join('\n', lines[false]);
        var hoisted = string.Join('\n', lines[true].Where(line => !Usings.Contains(line, StringComparison.Ordinal)));
        var head = $"{Usings}{hoisted}\nnamespace Block{index};\n\n";
        if (Declaring().IsMatch(code))
            return Typed().IsMatch(code) ? head + code : $"{head}[Features]\npublic sealed record Members\n{{\n{code}\n}}\n";
        return head
            + $$"""
              internal static class Statements
              {
                  public static async Task RunAsync(
                      WebApplicationBuilder builder, WebApplication app, IServiceCollection services, FraudDetector detector, Transaction transaction, ILogger logger,
                      CancellationToken cancellation)
                  {
                      await Task.CompletedTask;
                      {{code}}
                  }
              }
              """;
    }

    [GeneratedRegex("^(?:<!-- not compiled:(?<why>.*?)-->\n)?```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    // What is declared begins with an attribute, or with who may see it.
    [GeneratedRegex(@"\A\s*(\[|public |internal )")]
    private static partial Regex Declaring();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\b")]
    private static partial Regex Typed();
}
