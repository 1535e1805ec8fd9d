using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests;

namespace ContractsSdk.Architecture.Tests;

public sealed partial class DocumentationTests
{
    private static readonly IReadOnlyList<string> Pages =
        [.. Directory.EnumerateFiles(RepositoryFiles.Root, "*.md"), .. Directory.EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories)];

    [Fact]
    public void LinksInsideTheRepositoryLeadSomewhere() => Offenders.None(
        from page in Pages
        from link in Link().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value)
        where !link.Contains("://", StringComparison.Ordinal)
        where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link.Split('#')[0]))
        select $"{Path.GetFileName(page)} links to {link}");

    [Fact]
    public void LinksIntoAPageLeadToAHeading() => Offenders.None(
        from page in Pages
        from link in Link().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value)
        where !link.Contains("://", StringComparison.Ordinal) && link.Contains('#', StringComparison.Ordinal)
        let target = link.StartsWith('#') ? page : Path.Combine(Path.GetDirectoryName(page)!, link.Split('#')[0])
        where target.EndsWith(".md", StringComparison.Ordinal) && !Anchors(target).Contains(link.Split('#')[1])
        select $"{Path.GetFileName(page)} links to {link}");

    [Fact]
    public void EveryTelemetryNameIsOnItsPage()
    {
        var page = Page("telemetry.md");
        Offenders.None(
            from field in typeof(TelemetryNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            let name = (string)field.GetRawConstantValue()!
            where !page.Contains(name, StringComparison.Ordinal)
            select $"{field.Name}: {name}");
    }

    [Fact]
    public void EveryAttributeIsOnItsPageWithAllItCanSay()
    {
        var page = Page("attributes.md");
        var attributes = typeof(FeatureAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Attribute)) && type.Namespace == "ContractsSdk" && !type.IsAbstract)
            .ToList();
        Assert.NotEmpty(attributes);
        Offenders.None(
            from attribute in attributes
            let name = attribute.Name.Split('`')[0].Replace("Attribute", "", StringComparison.Ordinal)
            where !Regex.IsMatch(page, $@"\[{name}\b")
            select $"[{name}]");
        Offenders.None(
            from attribute in attributes
            from property in attribute.GetProperties().Where(property => property.CanWrite)
            where !Regex.IsMatch(page, $@"`{property.Name}\b")
            select $"{attribute.Name}.{property.Name}");
    }

    [Theory]
    [InlineData(typeof(ModelClientOptions))]
    [InlineData(typeof(OnnxRuntimeOptions))]
    public void EveryOptionOfConfigurationIsOnItsPage(Type options)
    {
        var page = Page("configuration.md");
        Offenders.None(
            from option in options.GetProperties()
            where option.PropertyType.IsValueType || option.PropertyType == typeof(string)
            where !page.Contains($"| `{option.Name}` |", StringComparison.Ordinal)
            select option.Name);
    }

    [Fact]
    public void EveryRoomIsOnItsPage()
    {
        var page = Page("ARCHITECTURE.md");
        Offenders.None(
            from room in House.Rooms
            where room.Name != House.Polyfills && !page.Contains(room.Name, StringComparison.Ordinal)
            select room.ToString());
    }

    [Fact]
    public void EveryTestThatAChecklistNamesIsThere()
    {
        var files = RepositoryFiles.CSharp().Where(file => file.StartsWith("tests/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        var items = File.ReadLines(RepositoryFiles.PathOf("CONTRIBUTING.md")).Where(line => line.StartsWith("- [ ] ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(items);
        Offenders.None(items.Where(item => !Proof().IsMatch(item)).Select(item => $"nothing backs: {item}"));
        Offenders.None(
            from item in items
            from name in Named().Matches(Proof().Match(item).Groups[1].Value).Select(match => match.Groups[1].Value)
            where !files.Contains(name)
            select $"there is no {name}");
    }

    // As the places where pages are read make them: lower case, hyphens for spaces, nothing else but letters, digits and underscores.
    private static HashSet<string> Anchors(string page) => File.ReadLines(page)
        .Where(line => line.StartsWith('#'))
        .Select(line => NotOfAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'))
        .ToHashSet(StringComparer.Ordinal);

    private static string Page(string name) => File.ReadAllText(RepositoryFiles.PathOf("docs", name));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotOfAnchor();

    // What stands in parentheses at the end of a line of a checklist.
    [GeneratedRegex(@"\(([^()]+)\)$")]
    private static partial Regex Proof();

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex Named();
}
