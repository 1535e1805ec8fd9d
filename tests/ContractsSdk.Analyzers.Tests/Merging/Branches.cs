using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;

namespace ContractsSdk.Analyzers.Tests.Merging;

/// <summary>A repository with a base and two branches of it, merged by git as it merges for everybody.</summary>
internal sealed class Branches : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contracts-merge").FullName;

    public static bool HasGit
    {
        get
        {
            try
            {
                using var git = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true });
                git!.WaitForExit();
                return git.ExitCode == 0;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }

    /// <summary>What becomes of the files when both branches are merged; null when git leaves conflicts.</summary>
    public (string Source, string Head)? Merge((string Source, string Head) common, (string Source, string Head) ours, (string Source, string Head) theirs)
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit(common);
        Git("checkout", "--quiet", "-b", "theirs");
        Commit(theirs);
        Git("checkout", "--quiet", "main");
        Commit(ours);
        return Git("merge", "--quiet", "--no-edit", "theirs") == 0
            ? (File.ReadAllText(Path.Combine(_folder, "Client.cs")), File.ReadAllText(Path.Combine(_folder, "head.contract")))
            : null;
    }

    public void Dispose()
    {
        // Git keeps its objects read-only.
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_folder, recursive: true);
    }

    private void Commit((string Source, string Head) files)
    {
        File.WriteAllText(Path.Combine(_folder, "Client.cs"), files.Source);
        File.WriteAllText(Path.Combine(_folder, "head.contract"), files.Head);
        Assert.Equal(0, Git("add", "--all"));
        Assert.Equal(0, Git("commit", "--quiet", "--message", "A commit"));
    }

    private int Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                // Nobody's settings, and none of a repository around.
                ["GIT_CONFIG_GLOBAL"] = "", ["GIT_CONFIG_NOSYSTEM"] = "1", ["GIT_CEILING_DIRECTORIES"] = Path.GetTempPath(),
                ["GIT_AUTHOR_NAME"] = "Somebody", ["GIT_AUTHOR_EMAIL"] = "somebody@example.org",
                ["GIT_COMMITTER_NAME"] = "Somebody", ["GIT_COMMITTER_EMAIL"] = "somebody@example.org",
            },
        };
        start.Environment.Remove("GIT_DIR");
        start.Environment.Remove("GIT_WORK_TREE");
        foreach (var argument in new[] { "-c", "core.autocrlf=false", "-c", "commit.gpgSign=false" })
            start.ArgumentList.Add(argument);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEndAsync();
        git.StandardError.ReadToEnd();
        output.GetAwaiter().GetResult();
        git.WaitForExit();
        return git.ExitCode;
    }
}
