using System;
using System.Linq;

namespace ContractsSdk.Contracts.Tests.Properties;

/// <summary>Names and texts as people, exporters and attackers write them.</summary>
internal sealed class RandomTexts(Random random)
{
    private static readonly string[] Awkward =
    [
        "", " ", "\"", "\\", "\\u0041", "=", "->", "contracts 1", "<<<<<<<", "=======", "\n", "\r\n", "\t", "\0", "\ufeff", "\ufffd",
        "\u202e", "\u200b", "\u2028", "\u00ad", "\ud800", "\udfff", "\ud83d\ude00", "I", "İ", "ı", "ß", "é", "e\u0301", "日本", "٣",
        "nan", "true", "0.1", "-0", "//", "#", "'", "…",
    ];

    /// <summary>Any text.</summary>
    public string Any() => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(4) switch
    {
        0 => Awkward[random.Next(Awkward.Length)],
        1 => ((char)random.Next(char.MaxValue + 1)).ToString(),
        _ => Bare(),
    }));

    /// <summary>A word that needs no quotes.</summary>
    public string Bare() => new(random.GetItems<char>("abcXYZ019_.+-/:<>*", random.Next(1, 7)));
}
