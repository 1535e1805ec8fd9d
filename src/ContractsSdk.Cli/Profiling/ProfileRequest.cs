using System.Collections.Generic;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk.Cli.Profiling;

/// <summary>What a profile is to be made of.</summary>
/// <param name="Contract">The contract the rows keep.</param>
/// <param name="Options">How fine it is.</param>
/// <param name="Missing">The texts that mean that there is no value.</param>
/// <param name="Columns">The columns of features that are not called like them, by feature.</param>
internal sealed record ProfileRequest(
    ModelContract Contract, ProfileOptions Options, HashSet<string> Missing, IReadOnlyDictionary<string, string> Columns);
