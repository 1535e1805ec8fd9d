using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Cli.Golden;

namespace ContractsSdk.Cli.Preparing;

/// <summary>What running both models showed.</summary>
/// <param name="Engine">What ran them.</param>
/// <param name="Rows">The rows both answered in the same bits.</param>
/// <param name="Refused">The rows both refused.</param>
/// <param name="Difference">The first difference; empty where there is none.</param>
internal sealed record Proof(string Engine, int Rows, int Refused, string Difference)
{
    /// <summary>Runs both in a process of their own.</summary>
    public static async Task<Proof> RunAsync(string folder, ProofRequest request, CancellationToken cancellation) => FromText(
        await Recording.AskAsync(folder, request.Assembly, [ProofProcess.Role, .. request.ToArguments()], cancellation));

    public string ToText() => string.Join('\n', Engine, Rows.ToString(CultureInfo.InvariantCulture), Refused.ToString(CultureInfo.InvariantCulture), Difference);

    private static Proof FromText(string text)
    {
        var lines = text.Split('\n', 4);
        return new(lines[0], int.Parse(lines[1], CultureInfo.InvariantCulture), int.Parse(lines[2], CultureInfo.InvariantCulture), lines[3]);
    }
}
