using ContractsSdk.Cli;
using ContractsSdk.Cli.Commands;

return await Tool.RunAsync(args, Surroundings.OfProcess());
