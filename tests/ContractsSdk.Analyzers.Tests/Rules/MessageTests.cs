using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Tests;

namespace ContractsSdk.Analyzers.Tests.Rules;

/// <summary>
/// All that the rules say about all cases, in one file that is read like a text: <c>RuleMessages.verified.txt</c>, and
/// <c>RuleMessages.received.txt</c> where something differs. Accept by renaming.
/// </summary>
public class MessageTests
{
    [Fact]
    public async Task MessagesReadAsAccepted()
    {
        // Written where minus signs and decimal separators are others, accepted as they are here.
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fi-FI");
        var (verified, received) = (PathOf("verified"), PathOf("received"));
        var text = string.Join('\n', await Lines()) + "\n";
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail("Differs from what was accepted: " + received);
    }

    private static async Task<List<string>> Lines()
    {
        var lines = new List<string>();
        foreach (var cases in RuleTests.All)
        {
            lines.Add(cases.Id);
            foreach (var source in cases.Broken.Values)
            {
                var found = await AnalyzerRun.Spoken(TestProject.Of(source).Compile());
                lines.AddRange(found
                    .Where(of => of.Id == cases.Id)
                    .OrderBy(of => of.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                    .ThenBy(of => of.Location.SourceSpan.Start)
                    .Select(of => "  " + of.GetMessage(CultureInfo.InvariantCulture))
                    .Where(line => !lines.Contains(line)));
            }
        }

        return lines;
    }

    private static string PathOf(string state) =>
        RepositoryFiles.PathOf("tests", "ContractsSdk.Analyzers.Tests", "Rules", $"RuleMessages.{state}.txt");
}
