using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>The first line in which a head differs from what is declared.</summary>
internal static class HeadDifference
{
    public static (int Line, string Difference) Of(string? head, string declared)
    {
        if (head is null)
            return (1, "there is none");
        List<string> found = [.. TextLines.Of(head)];
        List<string> expected = [.. TextLines.Of(declared)];
        var same = found.Zip(expected, (left, right) => left == right).TakeWhile(equal => equal).Count();
        var (old, @new) = (same < found.Count ? found[same] : "", same < expected.Count ? expected[same] : "");
        return (same + 1, (old, @new) switch
        {
            ("", _) => $"'{Fact(@new)}' is missing",
            (_, "") => $"'{Fact(old)}' is too many",
            _ => $"'{Fact(old)}' is not '{Fact(@new)}'",
        });
    }

    // Without the values: the head may say things about a sensitive feature.
    private static string Fact(string line) => line.Split('=')[0].TrimEnd(' ');
}
