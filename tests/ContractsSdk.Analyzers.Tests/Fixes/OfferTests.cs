using System.Threading.Tasks;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes;

/// <summary>A fix offers every way out, and nothing where it could not go one.</summary>
public class OfferTests
{
    [Fact]
    public async Task AnEnumIsEncodedInOneOfTwoWays() =>
        Assert.Equal(["Add [OneHot]", "Add [Ordinal]"], await FixCheck.Offered(new EncodeEnumFix(), """
            [Features]
            public sealed record Payment([{|MC040:Feature("channel")|}] Channel Channel);

            public enum Channel { Chip = 1, Contactless = 2 }
            """));

    [Fact]
    public async Task AnIdThatIsAConstantIsNotRewritten() =>
        Assert.Empty(await FixCheck.Offered(new NearestContractIdFix(), """
            public static class Ids
            {
                public const string Fraud = "Fraud";
            }

            [ModelContract({|MC006:Ids.Fraud|}, "1.2.0")]
            public sealed partial class FraudDetector : ModelClient<Transaction, FraudScore>;
            """));

    [Fact]
    public async Task ATypeOfALibraryIsNotMarked() =>
        Assert.Empty(await FixCheck.Offered(new MarkTypeFix(), """
            [ModelContract("loan-risk", "1.0.0")]
            public sealed partial class LoanRisk : ModelClient<{|MC008:Version|}, FraudScore>;
            """));

    [Fact]
    public async Task AnAttributeOfTheSameNameIsNotMistakenForOurs() => await FixCheck.Holds(new MarkTypeFix(), new("Add [Features]", """
        [ModelContract("loan-risk", "1.0.0")]
        public sealed partial class LoanRisk : ModelClient<{|MC008:Loans.Application|}, FraudScore>;

        namespace Loans
        {
            public sealed class FeaturesAttribute : Attribute;

            public sealed record Application([Feature("income")] float Income);
        }
        """, """
        [ModelContract("loan-risk", "1.0.0")]
        public sealed partial class LoanRisk : ModelClient<Loans.Application, FraudScore>;

        namespace Loans
        {
            public sealed class FeaturesAttribute : Attribute;

            [ContractsSdk.Features]
            public sealed record Application([Feature("income")] float Income);
        }
        """));
}
