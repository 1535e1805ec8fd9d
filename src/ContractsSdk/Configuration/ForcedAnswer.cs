namespace ContractsSdk;

/// <summary>The kill switch of a client: what answers in place of the model. Works while the application runs.</summary>
public enum ForcedAnswer
{
    /// <summary>The model answers.</summary>
    None = 0,

    /// <summary>The fallback answers every valid row, with reason <see cref="FallbackReasons.Forced"/>; the model is not asked.</summary>
    Fallback = 1,

    /// <summary>Nothing answers: every valid row has failed, with reason <see cref="FallbackReasons.Forced"/>.</summary>
    Off = 2,
}
