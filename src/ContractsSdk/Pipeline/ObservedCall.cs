using System.Diagnostics;

namespace ContractsSdk.Pipeline;

/// <summary>When a call began and its span; zero and null when nobody listens.</summary>
internal readonly record struct ObservedCall(long Started, Activity? Span);
