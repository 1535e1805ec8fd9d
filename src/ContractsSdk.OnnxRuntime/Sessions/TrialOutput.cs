using ContractsSdk.Contracts.Values;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>What a trial run returned for one output.</summary>
/// <param name="Shape">The tensor's axes; of a sequence, the number of its items.</param>
/// <param name="Keys">The keys of the first map of a sequence of maps; empty for a tensor.</param>
internal sealed record TrialOutput(EquatableArray<long> Shape, EquatableArray<ContractValue> Keys);
