using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace PackageTests;

/// <summary>Runs programs as a fresh shell would: without what the build that runs these tests left in the environment.</summary>
internal static class Cli
{
    /// <summary>Runs the .NET CLI; nothing of it stays alive to keep the output open.</summary>
    public static Task<Outcome> DotnetAsync(string folder, params IEnumerable<string> arguments) =>
        DotnetAsync(folder, [], arguments);

    /// <summary>The same, with some variables in its environment.</summary>
    public static Task<Outcome> DotnetAsync(string folder, (string Name, string Value)[] variables, params IEnumerable<string> arguments) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, variables, arguments);

    public static Task<Outcome> RunAsync(string program, string folder, params IEnumerable<string> arguments) =>
        RunAsync(program, folder, [], arguments);

    private static async Task<Outcome> RunAsync(
        string program, string folder, (string Name, string Value)[] variables, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output + await error);
    }

    // What makes a build machine of this one is of no concern to the projects built here; a test that wants to be on one says so.
    private static readonly HashSet<string> BuildMachine = new(StringComparer.OrdinalIgnoreCase)
    {
        "CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "CIRCLECI", "TRAVIS", "APPVEYOR", "BUILDKITE", "JENKINS_URL", "TEAMCITY_VERSION",
        "CODEBUILD_BUILD_ID", "BITBUCKET_BUILD_NUMBER", "DOTNET_RUNNING_IN_CONTAINER", "ContinuousIntegrationBuild", "ContractsLocked",
    };

    private static bool IsOfTheOuterBuild(string name) =>
        BuildMachine.Contains(name) || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase);
}
