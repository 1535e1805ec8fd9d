using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Tests.Fixes.Releases;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ContractsSdk.Analyzers.Tests.Fixes;

/// <summary>A fix leaves its diagnostic behind and brings no other, one at a time and all at once.</summary>
public class FixTests
{
    private static readonly List<FixCases> All = [.. typeof(FixTests).Assembly.GetTypes()
        .Where(type => type.BaseType == typeof(FixCases))
        .Select(type => (FixCases)Activator.CreateInstance(type)!)
        .OrderBy(cases => cases.GetType().Name, StringComparer.Ordinal)];

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var cases in All)
            {
                foreach (var name in cases.All.Keys)
                    names.Add(cases.Fix.GetType().Name, name);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task Mends(string fix, string name)
    {
        var cases = All.Single(cases => cases.Fix.GetType().Name == fix);
        return FixCheck.Holds(cases.Fix, cases.All[name]);
    }

    [Fact]
    public void EveryFixIsExportedAndHasCases()
    {
        var fixes = typeof(RuleFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract).ToList();

        Assert.All(fixes, fix => Assert.Equal([LanguageNames.CSharp], fix.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages));
        var tried = All.Select(cases => cases.Fix).Concat(ReleaseFixTests.Cases.Concat(WaysOutTests.Cases).Select(@case => @case.Value.Fix));
        Assert.Equal(fixes.Select(fix => fix.Name).Order(StringComparer.Ordinal), tried.Select(fix => fix.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }
}
