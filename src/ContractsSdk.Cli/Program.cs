using ContractsSdk.Cli;
using ContractsSdk.Cli.Commands;
using ContractsSdk.Cli.Golden;

return args is [RecordingProcess.Role, .. var request]
    ? RecordingProcess.Run(request)
    : await Tool.RunAsync(args, Surroundings.OfProcess());
