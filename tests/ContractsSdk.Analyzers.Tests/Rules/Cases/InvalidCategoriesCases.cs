using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules.Cases;

internal sealed class InvalidCategoriesCases() : RuleCases(RuleIds.InvalidCategories)
{
    public override Dictionary<string, string> Broken { get; } = new()
    {
        ["twice"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), {|MC034:AllowedValues("grocery", "travel", "travel")|}, OneHot]
                public required string Merchant { get; init; }
            }
            """,
        ["none"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), {|MC034:AllowedValues|}, OneHot]
                public required string Merchant { get; init; }
            }
            """,
        ["null"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), {|MC034:AllowedValues("grocery", null)|}, OneHot]
                public required string Merchant { get; init; }
            }
            """,
        ["another type"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("a"), {|MC034:AllowedValues("grocery", 3)|}, OneHot]
                public required string A { get; init; }

                [Feature("b"), {|MC034:AllowedValues(1, "two")|}, OneHot]
                public required int B { get; init; }

                [Feature("c"), {|MC034:AllowedValues(1, 300)|}, OneHot]
                public required byte C { get; init; }
            }
            """,
        ["half a pair"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("merchant"), {|MC034:AllowedValues("grocery", "tra\ud800vel")|}, OneHot]
                public required string Merchant { get; init; }
            }
            """,
        ["members of an enum with one number"] = """
            [Features]
            public sealed record Payment
            {
                [{|MC034:Feature("channel")|}, OneHot]
                public required Channel Channel { get; init; }
            }

            public enum Channel { Chip = 1, Card = 1, Online = 2 }
            """,
        ["slots behind it are not judged"] = """
            [Features(Tensor = "features")]
            public sealed record Purchase
            {
                [Feature("merchant", Slot = 0), {|MC034:AllowedValues("grocery", "travel", "travel")|}, OneHot]
                public required string Merchant { get; init; }

                [Feature("amount", Slot = 3)]
                public required float Amount { get; init; }
            }
            """,
    };

    public override Dictionary<string, string> Sound { get; } = new()
    {
        ["texts, numbers, members"] = """
            [Features]
            public sealed record Purchase
            {
                [Feature("a"), AllowedValues("grocery", "Grocery", "", "🎲"), OneHot]
                public required string A { get; init; }

                [Feature("b"), AllowedValues(3, 1, 2L), Ordinal]
                public required int B { get; init; }

                [Feature("c"), AllowedValues(Channel.Online, Channel.Chip), OneHot]
                public required Channel C { get; init; }
            }

            public enum Channel { Chip = 1, Contactless = 2, Online = 3 }
            """,
    };
}
