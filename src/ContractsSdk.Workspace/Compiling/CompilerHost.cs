using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ContractsSdk.Workspace.Compiling;

/// <summary>What compiles a project, as MSBuild tells it, and whether it can run the generator.</summary>
/// <param name="Generators">The copies of the generator the compiler is given, as messages name them.</param>
/// <param name="Compiler">Its version, <c>roslyn5.9</c>; null or empty when it is not known.</param>
/// <param name="Language">What <c>LangVersion</c> says, <c>12</c> or <c>latest</c>; null or empty for the framework's own.</param>
public sealed record CompilerHost(IReadOnlyList<string> Generators, string? Compiler, string? Language)
{
    private const string CompilerPrefix = "roslyn";

    /// <summary>The oldest compiler that loads the generator. An older one leaves it out with a warning, CS9057.</summary>
    public static Version OldestCompiler { get; } = new(4, 14);

    /// <summary>The oldest C# that the generated code is written in. <c>Load</c> and its like need 14, and the compiler says so.</summary>
    public static Version OldestLanguage { get; } = new(11, 0);

    /// <summary>Why nothing, or nothing that compiles, would be generated, and what to do; null where nothing speaks against it.</summary>
    public string? Obstacle() =>
        Generators.Count == 0
            ? "its generator is not among the analyzers of this project; something takes it out (an <Analyzer Remove=\"…\" /> of the project, of " +
              "Directory.Build.targets or of a package): leave the analyzers of ContractsSdk in"
        : Generators.Count > 1
            ? $"its generator is there {Generators.Count} times, and would write everything as often ({string.Join(", ", Generators)}); keep one"
        : Older(Compiler, OldestCompiler) is { } compiler
            ? $"the compiler is Roslyn {compiler}, which cannot load its generator ({OldestCompiler} or newer, as in the .NET 10 SDK); update the SDK or " +
              "Visual Studio, or take out the Microsoft.Net.Compilers.Toolset that replaces its compiler"
        : Older(Language, OldestLanguage) is { } language
            ? $"LangVersion is {language}, and generated code is C# {OldestLanguage.Major} (Load and UseOnnxRuntime are C# 14); " +
              "take LangVersion out: that of .NET 10 is 14"
        : null;

    // What is not a number (latest, preview) is new enough.
    private static string? Older(string? version, Version oldest)
    {
        var number = version?.Trim() ?? "";
        if (number.StartsWith(CompilerPrefix, StringComparison.OrdinalIgnoreCase))
            number = number.Substring(CompilerPrefix.Length);
        var parts = number.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1).ToList();
        return parts.Contains(-1) || new Version(parts[0], parts.Count > 1 ? parts[1] : 0) >= oldest ? null : number;
    }
}
