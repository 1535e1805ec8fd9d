using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Operations.Tests.Recipes;

/// <summary>Reads of a PromQL expression what it names. A word that is neither series, label nor part of the language is a mistake.</summary>
internal static partial class PromQl
{
    private static readonly HashSet<string> Language =
    [
        "sum", "max", "min", "count", "rate", "increase", "histogram_quantile", "max_over_time", "min_over_time", "time",
        "by", "on", "group_left", "unless", "and", "or", "bool", "offset",
    ];

    /// <summary>Everything that is wrong with the names of an expression.</summary>
    public static IEnumerable<string> Mistakes(string expression)
    {
        var bare = Variable().Replace(expression, "1m");
        var series = Selector().Matches(bare).Where(match => !Language.Contains(match.Groups["name"].Value)).ToList();
        var known = series.Where(match => PrometheusNames.Series.ContainsKey(match.Groups["name"].Value)).ToList();
        var labels = known.SelectMany(match => PrometheusNames.Series[match.Groups["name"].Value]).ToHashSet();

        if (known.Count == 0)
            yield return "names no series";
        foreach (var unknown in series.Except(known).Where(match => !IsLabelOfAList(bare, match)))
            yield return $"there is no series or function '{unknown.Groups["name"].Value}'";
        foreach (var label in List().Matches(bare).SelectMany(list => Word().Matches(list.Groups["labels"].Value)).Select(match => match.Value))
        {
            if (!labels.Contains(label))
                yield return $"no series in it has the label '{label}'";
        }

        foreach (var selector in known)
        {
            var name = selector.Groups["name"].Value;
            foreach (var matcher in Matcher().Matches(selector.Groups["matchers"].Value).ToList())
            {
                var label = matcher.Groups["label"].Value;
                if (!PrometheusNames.Series[name].Contains(label))
                    yield return $"{name} has no label '{label}'";
                foreach (var value in matcher.Groups["value"].Value.Split('|').Where(value => !value.StartsWith('$')))
                {
                    if (PrometheusNames.Words(label)?.Contains(value, StringComparison.Ordinal) != true)
                        yield return $"{label} never says '{value}'";
                }
            }
        }
    }

    /// <summary>The labels that a text for people shows.</summary>
    public static IEnumerable<string> Shown(string text) => Placeholder().Matches(text).Select(match => match.Groups["label"].Value);

    private static bool IsLabelOfAList(string expression, Match match) => List().Matches(expression)
        .Any(list => match.Index >= list.Groups["labels"].Index && match.Index < list.Groups["labels"].Index + list.Groups["labels"].Length);

    [GeneratedRegex("""(?<![\w"$])(?<name>[a-z_]\w*)(?:\{(?<matchers>[^}]*)\})?""")]
    private static partial Regex Selector();

    [GeneratedRegex("""(?<label>\w+)\s*(?:=~|!=|!~|=)\s*"(?<value>[^"]*)"\s*""")]
    private static partial Regex Matcher();

    [GeneratedRegex(@"\b(?:by|on|without|ignoring|group_left)\s*\((?<labels>[\w\s,]*)\)")]
    private static partial Regex List();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\$__\w+")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\{\{\s*(?:\$labels\.)?(?<label>[a-z]\w*)\s*\}\}")]
    private static partial Regex Placeholder();
}
