using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Cases;

internal sealed class EncodeEnumFixCases() : FixCases(new EncodeEnumFix())
{
    public override Dictionary<string, FixCase> All { get; } = new()
    {
        ["one-hot"] = new("Add [OneHot]", """
            [Features]
            public sealed record Payment
            {
                [{|MC040:Feature("channel", Slot = 0, Tensor = "x")|}]
                public required Channel Channel { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """, """
            [Features]
            public sealed record Payment
            {
                [Feature("channel", Slot = 0, Tensor = "x"), OneHot]
                public required Channel Channel { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """),
        ["ordinal, on two parameters"] = new("Add [Ordinal]", """
            [Features]
            public sealed record Payment([{|MC040:Feature("a")|}] Channel A, [Sensitive, {|MC040:Feature("b")|}] Channel B)
            {
                public override string ToString() => nameof(Payment);
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """, """
            [Features]
            public sealed record Payment([Feature("a"), Ordinal] Channel A, [Sensitive, Feature("b"), Ordinal] Channel B)
            {
                public override string ToString() => nameof(Payment);
            }

            public enum Channel { Chip = 1, Contactless = 2 }
            """),
    };
}
