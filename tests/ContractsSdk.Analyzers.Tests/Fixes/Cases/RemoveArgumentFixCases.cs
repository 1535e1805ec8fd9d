using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Cases;

internal sealed class RemoveArgumentFixCases() : FixCases(new RemoveArgumentFix())
{
    public override Dictionary<string, FixCase> All { get; } = new()
    {
        ["outside"] = new("Remove Outside", """
            [Features]
            public sealed record Purchase
            {
                [Feature("a", {|MC033:Outside = Outside.Clamp|})]
                public required float A { get; init; }

                [Feature("b", {|MC033:Outside = Outside.Clamp|}, Unit = "EUR")]
                public required float B { get; init; }
            }
            """, """
            [Features]
            public sealed record Purchase
            {
                [Feature("a")]
                public required float A { get; init; }

                [Feature("b", Unit = "EUR")]
                public required float B { get; init; }
            }
            """),
        ["slot"] = new("Remove Slot", """
            [Features]
            public sealed record Account([Feature("age", {|MC027:Slot = 0|})] float Age);
            """, """
            [Features]
            public sealed record Account([Feature("age")] float Age);
            """),
        ["missing"] = new("Remove Missing", """
            [Features]
            public sealed record Account([Feature("logins", {|MC042:Missing = 3|})] int Logins);
            """, """
            [Features]
            public sealed record Account([Feature("logins")] int Logins);
            """),
        ["the only argument"] = new("Remove On", """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback({|MC062:On = FallbackReasons.None|})]
                private static FraudScore Review(in Transaction transaction) => default;
            }
            """, """
            [ModelContract("fraud-detector", "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>
            {
                [Fallback]
                private static FraudScore Review(in Transaction transaction) => default;
            }
            """),
    };
}
