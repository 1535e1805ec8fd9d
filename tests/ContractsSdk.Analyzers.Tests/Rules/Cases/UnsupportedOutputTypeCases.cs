using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class UnsupportedOutputTypeCases() : RuleCases(RuleIds.UnsupportedOutputType)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["a time"] = """
            [Prediction]
            public sealed record Arrival
            {
                [{|MC013:Output("minutes")|}]
                public required TimeSpan Delay { get; init; }
            }
            """,
        ["nullable, list, matrix, vector of an enum"] = """
            [Prediction]
            public sealed record Arrival
            {
                [{|MC013:Output("a")|}]
                public float? A { get; init; }

                [{|MC013:Output("b")|}]
                public System.Collections.Generic.List<float>? B { get; init; }

                [{|MC013:Output("c")|}]
                public float[,]? C { get; init; }

                [{|MC013:Output("d")|}]
                public DayOfWeek[]? D { get; init; }
            }
            """,
        ["as a parameter it is one mistake"] = """
            [Prediction]
            public sealed record Arrival([{|MC013:Output("minutes")|}] TimeSpan Delay, [Output("probability")] float Probability);
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["every supported type"] = """
            [Prediction]
            public sealed record Everything
            {
                [Output("a")] public bool A { get; init; }
                [Output("b")] public sbyte B { get; init; }
                [Output("c")] public int C { get; init; }
                [Output("d")] public long D { get; init; }
                [Output("e")] public ulong E { get; init; }
                [Output("g")] public float G { get; init; }
                [Output("h")] public double H { get; init; }
                [Output("i")] public decimal I { get; init; }
                [Output("j")] public string? J { get; init; }
                [Output("k")] public Level K { get; init; }
                [Output("l")] public float[]? L { get; init; }
                [Output("m")] public double[]? M { get; init; }
            }

            public enum Level { Low = 0, High = 1 }
            """,
    };
}
