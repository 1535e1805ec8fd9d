using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>
/// Holds generated files against those that were accepted, by the file conventions of Verify: beside the test,
/// <c>Class.Test#File.verified.cs</c>, and <c>.received.cs</c> where something differs. Accept by renaming.
/// </summary>
internal static partial class Snapshot
{
    public static void Matches(
        IReadOnlyDictionary<string, string> files, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{test}#";
        var differences = new List<string>();
        foreach (var (hint, text) in files)
        {
            var path = Path.Combine(folder, prefix + Path.GetFileNameWithoutExtension(hint));
            if (!Matches(path, Version().Replace(text, "$1{version}$2")))
                differences.Add(Path.GetFileName(path) + ".received.cs");
        }

        var expected = files.Keys.Select(hint => prefix + Path.GetFileNameWithoutExtension(hint) + ".verified.cs").ToHashSet(StringComparer.Ordinal);
        differences.AddRange(Directory.EnumerateFiles(folder, prefix + "*.verified.cs").Select(path => Path.GetFileName(path)!).Where(file => !expected.Contains(file)));
        Assert.True(differences.Count == 0, "Differs from what was accepted: " + string.Join(", ", differences));
    }

    private static bool Matches(string path, string text)
    {
        var (verified, received) = (path + ".verified.cs", path + ".received.cs");
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return true;
        }

        File.WriteAllText(received, text);
        return false;
    }

    [GeneratedRegex("(\\[global::System\\.CodeDom\\.Compiler\\.GeneratedCode\\(\"ContractsSdk\", \")[^\"]*(\"\\)\\])")]
    private static partial Regex Version();
}
