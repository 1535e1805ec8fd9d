using ContractsSdk.Cli.Golden;

namespace ContractsSdk.Cli.Preparing;

/// <summary>The process that runs a model and the one prepared from it on the same rows.</summary>
internal static class ProofProcess
{
    /// <summary>The first argument that means this role: no command's name.</summary>
    public const string Role = "--proof-process";

    public static int Run(string[] arguments)
    {
        var request = ProofRequest.FromArguments(arguments);
        return ApplicationProcess.Run(request.Assembly, () => Compare(request).ToText());
    }

    private static Proof Compare(ProofRequest request)
    {
        var run = new ApplicationAssemblies(request.Assembly).Method("ContractsSdk.OnnxRuntime", "ContractsSdk.OnnxRuntime.PreparationProof", "Run", 4);
        var proof = ApplicationAssemblies.Call(run, request.Original, request.Prepared, request.Rows, request.Seed)!;
        return new((string)Property("Engine")!, (int)Property("Rows")!, (int)Property("Refused")!, (string?)Property("Difference") ?? "");

        object? Property(string name) => proof.GetType().GetProperty(name)!.GetValue(proof);
    }
}
