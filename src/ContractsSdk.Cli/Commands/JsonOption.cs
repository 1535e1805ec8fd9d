using System.CommandLine;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>--json</c>.</summary>
internal sealed class JsonOption : Option<bool>
{
    public JsonOption()
        : base("--json") => Description = "Write JSON, for programs.";
}
