using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Rules;

/// <summary>Every rule on every case: what a rule says about another's case shows too.</summary>
public class RuleTests
{
    internal static readonly List<RuleCases> All = [.. typeof(RuleTests).Assembly.GetTypes()
        .Where(type => type.BaseType == typeof(RuleCases))
        .Select(type => (RuleCases)Activator.CreateInstance(type)!)
        .OrderBy(cases => cases.Id, StringComparer.Ordinal)];

    public static TheoryData<string, string> Broken => Names(cases => cases.Broken);

    public static TheoryData<string, string> Sound => Names(cases => cases.Sound);

    public static TheoryData<string> Rules => [.. Descriptors.ById.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task SpeaksWhereTheMarkIs(string rule, string name)
    {
        var found = await RuleCheck.Holds(Cases(rule).Broken[name]);

        Assert.Contains(found, diagnostic => diagnostic.Id == rule);
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public async Task IsSilent(string rule, string name)
    {
        var found = await RuleCheck.Holds(Cases(rule).Sound[name]);

        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == rule);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void HasACaseAndANearMiss(string rule)
    {
        var cases = Cases(rule);

        Assert.Equal(Descriptors.ById[rule], typeof(Descriptors).GetField(cases.GetType().Name[..^"Cases".Length])?.GetValue(null));
        Assert.NotEmpty(cases.Broken);
        Assert.NotEmpty(cases.Sound);
    }

    private static RuleCases Cases(string rule) => All.Single(cases => cases.Id == rule);

    private static TheoryData<string, string> Names(Func<RuleCases, Dictionary<string, string>> kind)
    {
        var names = new TheoryData<string, string>();
        foreach (var cases in All)
        {
            foreach (var name in kind(cases).Keys)
                names.Add(cases.Id, name);
        }

        return names;
    }
}
