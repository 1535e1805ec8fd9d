using ContractsSdk.Configuration;

namespace ContractsSdk.Pipeline;

/// <summary>Refuses rows while operations force another answer. Rows that break the contract never come here: they are rejected as ever.</summary>
internal sealed class KillSwitch(string contractId, LiveOptions options)
{
    private readonly PredictionFailure _fallback = new(
        contractId, FallbackReasons.Forced, $"Contract '{contractId}': configuration forces the fallback.", []);

    private readonly PredictionFailure _off = new(
        contractId, FallbackReasons.Forced, $"Contract '{contractId}': configuration has switched it off.", [])
    {
        IsFinal = true,
    };

    /// <summary>What health and metrics call it; null when nobody has thrown it.</summary>
    public static string? Name(ForcedAnswer force) => force switch
    {
        ForcedAnswer.None => null,
        ForcedAnswer.Fallback => "fallback",
        _ => "off",
    };

    /// <summary>Why the model must not be asked; null where it may.</summary>
    public PredictionFailure? Refusal => options.Current.Force switch
    {
        ForcedAnswer.None => null,
        ForcedAnswer.Fallback => _fallback,
        _ => _off,
    };
}
