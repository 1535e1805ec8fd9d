using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace ContractsSdk.Contracts.Tests.Properties;

/// <summary>
/// The properties of the text hold for what is tried. A member somebody adds to a contract turns this red until it is generated,
/// and then the properties until it is written.
/// </summary>
public class RandomContractsTests
{
    private static readonly ModelContract[] Contracts =
        [.. Enumerable.Repeat(new RandomContracts(seed: 6), 500).Select(random => random.Next())];

    [Fact]
    public void EveryMemberOfAContractIsTried() =>
        AllDiffer(Contracts, new() { Id = "", Version = "" });

    [Fact]
    public void EveryMemberOfAFeatureIsTried() =>
        AllDiffer(Contracts.SelectMany(contract => contract.Features), new() { Name = "", Type = default });

    [Fact]
    public void EveryMemberOfAnOutputIsTried() =>
        AllDiffer(Contracts.SelectMany(contract => contract.Outputs), new() { Name = "", Type = default });

    private static void AllDiffer<T>(IEnumerable<T> items, T plain)
    {
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        Assert.NotEmpty(properties);
        Assert.Empty(properties
            .Where(property => items.All(item => Equals(property.GetValue(item), property.GetValue(plain))))
            .Select(property => property.Name));
    }
}
