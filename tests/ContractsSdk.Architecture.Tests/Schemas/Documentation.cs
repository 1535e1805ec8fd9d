using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ContractsSdk.Architecture.Tests.Schemas;

/// <summary>What is written about a member, in one line without markup.</summary>
internal static partial class Documentation
{
    public static string SummaryOf(PropertyInfo property)
    {
        var assembly = property.DeclaringType!.Assembly;
        var file = XElement.Load(Path.ChangeExtension(Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".dll"), ".xml"));
        var name = $"P:{property.DeclaringType.FullName!.Replace('+', '.')}.{property.Name}";
        var summary = file.Descendants("member").Single(member => member.Attribute("name")!.Value == name).Element("summary")!;
        return Spaces().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim();
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Attribute("cref") is { } reference => reference.Value.Split('.')[^1].Split('(')[0],
        XElement element => element.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
