using System.Diagnostics;

namespace ContractsSdk.Pipeline;

/// <summary>
/// What is known of who listens to a call. Asked once, when it begins: by its end the model's run has pushed whatever could tell out of the
/// processor's nearest cache.
/// </summary>
/// <param name="Started">When it began; zero where nobody wants its time.</param>
/// <param name="Span">Its span; null where nobody traces it.</param>
/// <param name="IsHeard">Whether anybody listened when it began.</param>
internal readonly record struct ObservedCall(long Started, Activity? Span, bool IsHeard);
