using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidFeatureShapeCases() : RuleCases(RuleIds.InvalidFeatureShape)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["none, or no length"] = """
            [Features]
            public sealed record Photo
            {
                [{|MC071:Feature("a")|}]
                public required float[] A { get; init; }

                [Feature("b"), {|MC071:Shape|}]
                public required System.ReadOnlyMemory<byte> B { get; init; }

                [Feature("c"), {|MC071:Shape(3, 0)|}]
                public required float[] C { get; init; }

                [Feature("d"), {|MC071:Shape(65536, 65536)|}]
                public required float[] D { get; init; }
            }
            """,
        ["of a single value"] = """
            [Features]
            public sealed record Photo
            {
                [Feature("a"), {|MC071:Shape(1)|}]
                public required float A { get; init; }
            }
            """,
        ["other than the type's"] = """
            [System.Runtime.CompilerServices.InlineArray(4)]
            public struct Four
            {
                private float _first;
            }

            [Features]
            public sealed record Photo
            {
                [Feature("a"), {|MC071:Shape(3)|}]
                public required Four A { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["of its own tensor, and in a packed one"] = """
            [Features]
            public sealed record Photo
            {
                [Feature("pixels"), Shape(3, 224, 224)]
                public required float[] Pixels { get; init; }

                [Feature("lens", Tensor = "x", Slot = 0), Shape(4)]
                public required System.ReadOnlyMemory<double> Lens { get; init; }

                [Feature("brightness", Tensor = "x", Slot = 4)]
                public required float Brightness { get; init; }
            }
            """,
        ["the type's"] = """
            [System.Runtime.CompilerServices.InlineArray(4)]
            public struct Four
            {
                private float _first;
            }

            [Features]
            public sealed record Photo
            {
                [Feature("a")]
                public required Four A { get; init; }

                [Feature("b"), Shape(2, 2)]
                public required Four B { get; init; }
            }
            """,
    };
}
