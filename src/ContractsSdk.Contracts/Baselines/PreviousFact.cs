using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>The fact that chains a frozen contract to the one before: <c>contract previous = 1.0.0 sha256:…</c>.</summary>
internal static class PreviousFact
{
    public static bool Is(ContractFact fact) => fact is { Scope: "contract", Path: null, Name: "previous" };

    public static ContractFact Write(Predecessor previous) =>
        new("contract", null, "previous", EquatableArray.Of(previous.Version, previous.Digest));

    public static Predecessor Read(ContractFact fact) =>
        new(fact.Values.Count > 0 ? fact.Values[0] : "", fact.Values.Count > 1 ? fact.Values[1] : "");
}
