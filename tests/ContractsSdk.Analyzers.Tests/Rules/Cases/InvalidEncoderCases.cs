using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidEncoderCases() : RuleCases(RuleIds.InvalidEncoder)
{
    private const string Encoders = """
        public sealed class Hours : IFeatureEncoder<int, float>, IFeatureEncoder<System.DateTimeOffset, float>
        {
            private const string Name = "hours";
            public static string Identity => Name + "/1";
            public static void Encode(in int value, System.Span<float> elements) => elements.Fill(value);
            public static void Encode(in System.DateTimeOffset value, System.Span<float> elements) => elements.Fill(value.Hour);
        }

        public sealed class Nameless : IFeatureEncoder<int, float>
        {
            public static string Identity => typeof(Nameless).Name;
            public static void Encode(in int value, System.Span<float> elements) => elements.Fill(value);
        }

        public sealed class Odd : IFeatureEncoder<int, char>
        {
            public static string Identity => "odd";
            public static void Encode(in int value, System.Span<char> elements) => elements.Fill('x');
        }


        """;

    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["of another type, without an identity, of elements no tensor has"] = Encoders + """
            [Features]
            public sealed record Visit
            {
                [Feature("a"), {|MC073:Encode<Hours>(2)|}]
                public required string A { get; init; }

                [Feature("b"), {|MC073:Encode<Nameless>(2)|}]
                public required int B { get; init; }

                [Feature("c"), {|MC073:Encode<Odd>(2)|}]
                public required int C { get; init; }
            }
            """,
        ["of another width, and beside what it would have to do"] = Encoders + """
            [Features]
            public sealed record Visit
            {
                [Feature("a"), {|MC073:Encode<Hours>(0)|}]
                public required int A { get; init; }

                [Feature("b"), Shape(2, 3), {|MC073:Encode<Hours>(5)|}]
                public required int B { get; init; }

                [Feature("c"), Range(0, 23), {|MC073:Encode<Hours>(2)|}]
                public required int C { get; init; }

                [Feature("d", Missing = 3), {|MC073:Encode<Hours>(2)|}]
                public int? D { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["of the member's own type, nullable or not, of one axis or several"] = Encoders + """
            [Features]
            public sealed record Visit
            {
                [Feature("a"), Encode<Hours>(2)]
                public required int A { get; init; }

                [Feature("b"), Encode<Hours>(6), Shape(2, 3)]
                public System.DateTimeOffset? B { get; init; }
            }
            """,
    };
}
