using System;
using ContractsSdk.Engines;

namespace ContractsSdk.Telemetry;

/// <summary>
/// What went wrong last, without a word of what an engine or a fallback said: such texts may quote a feature's value.
/// </summary>
/// <param name="Reason">One reason.</param>
/// <param name="At">When.</param>
/// <param name="Problem">Why a model could not be loaded; null for trouble with a prediction.</param>
internal sealed record ModelTrouble(FallbackReasons Reason, DateTimeOffset At, ModelLoadProblem? Problem = null);
