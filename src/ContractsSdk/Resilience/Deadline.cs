namespace ContractsSdk.Resilience;

/// <summary>When a call has to be over, in the ticks of the watch that gave it.</summary>
/// <param name="At">The time; odd where it is fresh, and that much too early as the look was old that it was reckoned from.</param>
/// <param name="Span">The time the call was given.</param>
internal readonly record struct Deadline(long At, long Span);
