using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ContractsSdk.Cli.Golden;

/// <summary>What the process that runs the user's assembly is to do. Every path is absolute.</summary>
/// <param name="Assembly">The built assembly that declares the contract.</param>
/// <param name="Client">The full name of the client, a point between outer and inner class.</param>
/// <param name="Model">The model; null for the contract's.</param>
/// <param name="Rows">The rows to record; null to hold the golden rows against the model.</param>
/// <param name="Golden">The golden rows.</param>
/// <param name="Tolerances">By the name of an output; under the empty name, for those that are not named.</param>
internal sealed record RecordingRequest(
    string Assembly, string Client, string? Model, string? Rows, string Golden, IReadOnlyDictionary<string, double> Tolerances)
{
    private const int Fixed = 5;

    public IEnumerable<string> ToArguments() =>
    [
        Assembly, Client, Model ?? "", Rows ?? "", Golden,
        .. Tolerances.SelectMany(tolerance => new[] { tolerance.Key, tolerance.Value.ToString("R", CultureInfo.InvariantCulture) }),
    ];

    public static RecordingRequest FromArguments(IReadOnlyList<string> arguments) => new(
        arguments[0], arguments[1], NotEmpty(arguments[2]), NotEmpty(arguments[3]), arguments[4],
        arguments.Skip(Fixed).Chunk(2).ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture)));

    private static string? NotEmpty(string argument) => argument.Length > 0 ? argument : null;
}
