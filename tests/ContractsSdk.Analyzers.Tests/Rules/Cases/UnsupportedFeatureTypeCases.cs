using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class UnsupportedFeatureTypeCases() : RuleCases(RuleIds.UnsupportedFeatureType)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a date"] = """
            [Features]
            public sealed record Account
            {
                [{|MC012:Feature("opened")|}]
                public required DateTime Opened { get; init; }
            }
            """,
        ["a list, an object, a class, a character"] = """
            [Features]
            public sealed record Account
            {
                [{|MC012:Feature("balances")|}]
                public required System.Collections.Generic.List<float> Balances { get; init; }

                [{|MC012:Feature("anything")|}]
                public required object Anything { get; init; }

                [{|MC012:Feature("version")|}]
                public Version? Version { get; init; }

                [{|MC012:Feature("initial")|}]
                public char Initial { get; init; }
            }
            """,
        ["neither slots nor encodings are judged after it"] = """
            [Features(Tensor = "features")]
            public sealed record Account
            {
                [Feature("age", Slot = 0)]
                public required float Age { get; init; }

                [{|MC012:Feature("opened", Slot = 1, Missing = 3, Outside = Outside.Clamp)|}, OneHot]
                public required DateTime Opened { get; init; }

                [Feature("balance", Slot = 2)]
                public required float Balance { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["every supported type"] = """
            [Features]
            public sealed record Everything
            {
                [Feature("a")] public bool A { get; init; }
                [Feature("b")] public sbyte B { get; init; }
                [Feature("c")] public short C { get; init; }
                [Feature("d")] public int D { get; init; }
                [Feature("e")] public long E { get; init; }
                [Feature("f")] public byte F { get; init; }
                [Feature("g")] public ushort G { get; init; }
                [Feature("h")] public uint H { get; init; }
                [Feature("i")] public ulong I { get; init; }
                [Feature("k")] public float K { get; init; }
                [Feature("l")] public double L { get; init; }
                [Feature("m")] public decimal M { get; init; }
                [Feature("n")] public string? N { get; init; }
                [Feature("o"), OneHot] public Level O { get; init; }
                [Feature("p")] public int? P { get; init; }
                [Feature("q"), Ordinal] public Level? Q { get; init; }
            }

            public enum Level : byte { Low = 1, High = 2 }
            """,
        ["a type that does not exist is the compiler's"] = """
            [Features]
            public sealed record Account
            {
                [Feature("age")]
                public required float Age { get; init; }

                [Feature("opened")]
                public required {|CS0246:Instant|} Opened { get; init; }
            }
            """,
    };
}
