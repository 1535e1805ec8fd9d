using System;
using System.Collections.Generic;

namespace ContractsSdk.Tests.Doubles;

/// <summary>One of several fallbacks.</summary>
internal sealed record ScoreFallback(string Name, FallbackReasons On, Func<IReadOnlyList<FailedFallback>, Score?> Answer, bool IsAsync = false);
