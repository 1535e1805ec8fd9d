using ContractsSdk.Cli;
using ContractsSdk.Cli.Commands;
using ContractsSdk.Cli.Golden;
using ContractsSdk.Cli.Preparing;

return args switch
{
    [RecordingProcess.Role, .. var request] => RecordingProcess.Run(request),
    [ProofProcess.Role, .. var request] => ProofProcess.Run(request),
    _ => await Tool.RunAsync(args, Surroundings.OfProcess()),
};
