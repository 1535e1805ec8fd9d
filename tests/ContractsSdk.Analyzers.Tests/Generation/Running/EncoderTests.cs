using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

public sealed class EncoderTests
{
    private static readonly LoadedClient Client = LoadedClient.Of("""
        [ModelContract("encoders", "1.0.0")]
        public sealed partial class Client : ModelClient<Row, FraudScore>;

        public readonly struct Length : IFeatureEncoder<string, float>
        {
            static string IFeatureEncoder<string, float>.Identity { get; } = "length/1";

            static void IFeatureEncoder<string, float>.Encode(in string value, System.Span<float> elements)
            {
                elements.Clear();
                elements[value.Length % elements.Length] = 1;
            }
        }

        public sealed class Days : IFeatureEncoder<System.DateOnly, float>
        {
            public static string Identity { get { return "days" + "/" + "2000"; } }
            public static void Encode(in System.DateOnly value, System.Span<float> elements) => elements[0] = value.DayNumber - 730119;
        }

        [Features(Tensor = "x")]
        public sealed class Row
        {
            [Feature("before", Slot = 0)] public float Before { get; set; } = 5;
            [Feature("name", Slot = 1), Encode<Length>(3)] public string? Name { get; set; } = "abcd";
            [Feature("since", Slot = 4), Encode<Days>(1)] public System.DateOnly? Since { get; set; } = new(2000, 1, 31);
            [Feature("until", Slot = 5), Encode<Days>(1)] public System.DateOnly Until { get; set; } = new(2001, 1, 1);
        }
        """);

    [Fact]
    public void WhatTheyWriteLiesInItsPlace() =>
        Assert.Equal([5f, 0, 1, 0, 30, 366], Client.Encode(Client.Row()).Input<float>(0, 1).ToArray());

    [Fact]
    public void TheyNeverTakeNull()
    {
        Assert.Empty(Client.Validate(Client.Row()));
        Assert.Equal(
            [("name", ViolationRule.Missing), ("since", ViolationRule.Missing)], Client.Validate(Client.Row(("Name", null), ("Since", null))));
    }

    [Fact]
    public void WhatTheyCallThemselvesIsAFact() =>
        Assert.Equal([null, "length/1", "days/2000", "days/2000"], Client.Contract.Features.Select(feature => feature.Encoder));
}
