using System.Text.Json;

namespace ContractsSdk.Cli.Tests.Fixtures;

/// <summary>What came of a command line.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string[] Lines => Output.Split('\n', System.StringSplitOptions.RemoveEmptyEntries);
}
