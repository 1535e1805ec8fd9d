using System.Collections.Generic;
using System.Globalization;

namespace ContractsSdk.Cli.Preparing;

/// <summary>Which models the process that runs both is to compare. Every path is absolute.</summary>
/// <param name="Assembly">A built assembly that ONNX Runtime lies beside.</param>
/// <param name="Original">The model.</param>
/// <param name="Prepared">The prepared model.</param>
/// <param name="Rows">How many rows are made up.</param>
/// <param name="Seed">Where they begin.</param>
internal sealed record ProofRequest(string Assembly, string Original, string Prepared, int Rows, int Seed)
{
    public IEnumerable<string> ToArguments() =>
        [Assembly, Original, Prepared, Rows.ToString(CultureInfo.InvariantCulture), Seed.ToString(CultureInfo.InvariantCulture)];

    public static ProofRequest FromArguments(IReadOnlyList<string> arguments) => new(
        arguments[0], arguments[1], arguments[2],
        int.Parse(arguments[3], CultureInfo.InvariantCulture), int.Parse(arguments[4], CultureInfo.InvariantCulture));
}
