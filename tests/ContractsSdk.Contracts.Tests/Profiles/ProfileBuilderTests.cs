using System;
using System.Linq;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Tests.Profiles;

public class ProfileBuilderTests
{
    private static readonly ModelContract Contract = new()
    {
        Id = "credit",
        Version = "1.0.0",
        Features = EquatableArray.Of(
            new FeatureContract { Name = "age", Type = ElementType.Int32, Sensitive = true },
            new FeatureContract { Name = "city", Type = ElementType.String },
            new FeatureContract { Name = "diagnosis", Type = ElementType.String, Sensitive = true },
            new FeatureContract { Name = "image", Type = ElementType.Float32, Shape = EquatableArray.Of(3) },
            new FeatureContract
            {
                Name = "tier", Type = ElementType.String, Sensitive = true, Categories = EquatableArray.Of(new Category("gold"), new Category("silver")),
            },
            new FeatureContract { Name = "vip", Type = ElementType.Bool }),
        Outputs = EquatableArray.Of(new OutputContract { Name = "score", Type = ElementType.Float32 }),
    };

    [Fact]
    public void CountsWhatThereIsOfEach()
    {
        var builder = new ProfileBuilder(Contract);
        for (var i = 0; i < 1000; i++)
        {
            builder.Features[0].Number(i % 100);
            builder.Features[1].Category(i % 4 == 0 ? "Bern" : i % 4 == 1 ? "Köln" : i == 2 ? "Nowhere" : "Paris");
            builder.Features[2].Category("never to be seen");
            builder.Features[3].Given();
            builder.Features[4].Category(i < 20 ? "gold" : "silver");
            if (i < 300)
                builder.Features[5].Missing();
            else
                builder.Features[5].Category(ProfileCategories.True);
            builder.EndRow();
        }

        var profile = builder.Build();

        Assert.Equal(("credit", "1.0.0", 1000L), (profile.ContractId, profile.ContractVersion, profile.Rows));
        Assert.Equal(["Bern", "Köln", "Paris"], profile.Features[1].Categories);
        Assert.Equal((1L, 1000L), (profile.Features[1].Unknown, profile.Features[1].Rows));
        Assert.Equal((ProfileKind.Presence, 1000L), (profile.Features[2].Kind, profile.Features[2].Given));
        Assert.Equal((ProfileKind.Presence, 1000L), (profile.Features[3].Kind, profile.Features[3].Given));
        Assert.Equal([0L, 980], profile.Features[4].Counts);
        Assert.Equal((300L, 700L), (profile.Features[5].Missing, profile.Features[5].Counts[1]));
        Assert.Empty(profile.Outputs);
        Assert.Equal(profile, ProfileText.Read(ProfileText.Write(profile)).Profile);
        Assert.DoesNotContain("never to be seen", ProfileText.Write(profile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, 1)]
    [InlineData(400, 6)]
    [InlineData(100_000, 10)]
    public void ASensitiveNumberNeverStandsAlone(int rows, int atMost)
    {
        var random = new Random(3);
        var builder = new ProfileBuilder(Contract);
        for (var i = 0; i < rows; i++)
        {
            builder.Features[0].Number(37_123.25 + (random.NextDouble() * 1e6));
            builder.EndRow();
        }

        var age = builder.Build().Features[0];

        Assert.InRange(age.Counts.Count, 1, atMost);
        if (age.Counts.Count > 1)
            Assert.All(age.Counts, count => Assert.True(count >= 50, $"{count} in a bin"));
        Assert.All(age.Edges, edge => Assert.True(NumberText.Of(edge).TrimEnd('0').Length <= 2, $"{edge} has more than two digits"));
    }

    [Fact]
    public void TextsTooVariedToListAreOnlyCounted()
    {
        var builder = new ProfileBuilder(Contract);
        for (var i = 0; i < 20_000; i++)
            builder.Features[1].Category("customer " + NumberText.Of(i % 9_000));

        var city = builder.Build().Features[1];

        Assert.Equal((ProfileKind.Presence, 20_000L, 0), (city.Kind, city.Given, city.Categories.Count));
    }

    [Fact]
    public void RareCategoriesAreNotListed()
    {
        var builder = new ProfileBuilder(Contract, new ProfileOptions { LearnedCategories = 2 });
        foreach (var (name, count) in new[] { ("a", 100), ("b", 50), ("c", 40), ("d", 9) })
        {
            foreach (var _ in Enumerable.Range(0, count))
                builder.Features[1].Category(name);
        }

        var city = builder.Build().Features[1];

        Assert.Equal(["a", "b"], city.Categories);
        Assert.Equal(49, city.Unknown);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    public void BinsHaveTheirLimits(int bins) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProfileBuilder(Contract, new ProfileOptions { Bins = bins }));
}
