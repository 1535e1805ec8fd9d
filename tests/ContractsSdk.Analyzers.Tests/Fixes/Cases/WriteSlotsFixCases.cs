using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Cases;

internal sealed class WriteSlotsFixCases() : FixCases(new WriteSlotsFix())
{
    public override Dictionary<string, FixCase> All { get; } = new()
    {
        ["as they are, with their widths"] = new("Write the slots", """
            [{|MC022:Features(Tensor = "features")|}]
            public sealed record Purchase
            {
                [Feature("zip", Unit = "code"), Range(0, 99_999)]
                public required int Zip { get; init; }

                [Feature("merchant"), AllowedValues("grocery", "travel", "electronics"), OneHot]
                public required string Merchant { get; init; }

                [Feature(name: "amount")]
                public required float Amount { get; init; }

                [Feature("country", Tensor = "country")]
                public required string Country { get; init; }
            }
            """, """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [Feature("zip", Slot = 0, Unit = "code"), Range(0, 99_999)]
                public required int Zip { get; init; }

                [Feature("merchant", Slot = 1), AllowedValues("grocery", "travel", "electronics"), OneHot]
                public required string Merchant { get; init; }

                [Feature(name: "amount", Slot = 4)]
                public required float Amount { get; init; }

                [Feature("country", Tensor = "country")]
                public required string Country { get; init; }
            }
            """),
        ["two tensors of a positional record"] = new("Write the slots", """
            [{|MC022:{|MC022:Features|}|}]
            public sealed record Purchase(
                [Feature("b", Tensor = "x")] float B,
                [Feature("a", Tensor = "x")] float A,
                [Feature("d", Tensor = "y")] float D,
                [Feature("c", Tensor = "y")] float C);
            """, """
            [Features]
            public sealed record Purchase(
                [Feature("b", Slot = 0, Tensor = "x")] float B,
                [Feature("a", Slot = 1, Tensor = "x")] float A,
                [Feature("d", Slot = 0, Tensor = "y")] float D,
                [Feature("c", Slot = 1, Tensor = "y")] float C);
            """),
        ["the free places"] = new("Write the slots", """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [{|MC026:Feature("a")|}]
                public required float A { get; init; }

                [Feature("b", Slot = 0)]
                public required float B { get; init; }

                [{|MC026:Feature("merchant")|}, AllowedValues("grocery", "travel"), OneHot]
                public required string Merchant { get; init; }

                [Feature("c", Slot = 2)]
                public required float C { get; init; }
            }
            """, """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [Feature("a", Slot = 1)]
                public required float A { get; init; }

                [Feature("b", Slot = 0)]
                public required float B { get; init; }

                [Feature("merchant", Slot = 3), AllowedValues("grocery", "travel"), OneHot]
                public required string Merchant { get; init; }

                [Feature("c", Slot = 2)]
                public required float C { get; init; }
            }
            """),
        ["one free place, in another file"] = new("Write the slots", """
            [Features(Tensor = "features")]
            public sealed partial record Purchase
            {
                [Feature("a", Slot = 1)]
                public required float A { get; init; }
            }
            //- Other.cs
            public sealed partial record Purchase
            {
                [{|MC026:Feature("b")|}]
                public required float B { get; init; }
            }
            """, """
            [Features(Tensor = "features")]
            public sealed partial record Purchase
            {
                [Feature("a", Slot = 1)]
                public required float A { get; init; }
            }
            //- Other.cs
            public sealed partial record Purchase
            {
                [Feature("b", Slot = 0)]
                public required float B { get; init; }
            }
            """),
    };
}
