using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Cases;

internal sealed class FractionalBoundsFixCases() : FixCases(new FractionalBoundsFix())
{
    public override Dictionary<string, FixCase> All { get; } = new()
    {
        ["digits and separators stay"] = new("Write fractional bounds", """
            [Features]
            public sealed record Purchase
            {
                [Feature("a"), {|MC031:Range(0, 50_000)|}]
                public required float A { get; init; }
            }
            """, """
            [Features]
            public sealed record Purchase
            {
                [Feature("a"), Range(0.0, 50_000.0)]
                public required float A { get; init; }
            }
            """),
        ["signs, other bases, constants, named arguments"] = new("Write fractional bounds", """
            public static class Limits
            {
                public const int Upper = 5;
            }

            [Features]
            public sealed record Purchase
            {
                [Feature("a"), {|MC031:Range(-40, +0xFF, MaximumIsExclusive = true)|}]
                public required float A { get; init; }

                [Feature("b"), {|MC031:Range(maximum: Limits.Upper, minimum: -(1))|}]
                public required double B { get; init; }

                [Feature("c"), {|MC031:Range(0b1, Limits.Upper + 1, ErrorMessage = "no")|}]
                public required decimal C { get; init; }

                [Feature("d"), {|MC031:Range(int.MinValue, int.MaxValue)|}]
                public required double D { get; init; }
            }
            """, """
            public static class Limits
            {
                public const int Upper = 5;
            }

            [Features]
            public sealed record Purchase
            {
                [Feature("a"), Range(-40.0, +255.0, MaximumIsExclusive = true)]
                public required float A { get; init; }

                [Feature("b"), Range(maximum: (double)Limits.Upper, minimum: -(1.0))]
                public required double B { get; init; }

                [Feature("c"), Range(1.0, (double)(Limits.Upper + 1), ErrorMessage = "no")]
                public required decimal C { get; init; }

                [Feature("d"), Range((double)int.MinValue, (double)int.MaxValue)]
                public required double D { get; init; }
            }
            """),
        ["outputs and parameters, in two files"] = new("Write fractional bounds", """
            [Features]
            public sealed record Purchase([Feature("a"), {|MC031:Range(0, 1)|}] float A);
            //- Other.cs
            [Prediction]
            public readonly record struct Risk([Output("score"), {|MC031:Range(0, 1)|}] float Score);
            """, """
            [Features]
            public sealed record Purchase([Feature("a"), Range(0.0, 1.0)] float A);
            //- Other.cs
            [Prediction]
            public readonly record struct Risk([Output("score"), Range(0.0, 1.0)] float Score);
            """),
    };
}
