using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>Names for what models call <c>float_input:0</c> or <c>1</c>: of C# members, and of the contract where two are easily confused.</summary>
/// <param name="taken">Names that members of the type cannot have.</param>
internal sealed class MemberNames(params IEnumerable<string> taken)
{
    private static readonly string[] OfEveryRecord =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract", "PrintMembers", "Deconstruct", "Clone"];

    private readonly HashSet<string> _members = new(OfEveryRecord.Concat(taken), StringComparer.Ordinal);
    private readonly HashSet<string> _contract = new(StringComparer.Ordinal);

    /// <summary>A member's name that reads like a text.</summary>
    public string Member(string text)
    {
        var name = Identifier(text, "Value");
        return Free(name, _members, candidate => candidate);
    }

    /// <summary>A name in the contract: the text itself, where it is like no other.</summary>
    public string Contract(string text) => Free(text, _contract, Alike);

    /// <summary>Whether a contract can have a tensor of this name (MC016).</summary>
    public static bool IsSpelled(string name) => name.Trim().Length == name.Length && name.Length > 0
        && !name.Any(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Surrogate);

    /// <summary>A word in Pascal case: <c>FloatInput0</c> for <c>float_input:0</c>.</summary>
    public static string Identifier(string text, string otherwise)
    {
        var name = new StringBuilder();
        var begins = true;
        foreach (var c in text)
        {
            var isWord = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (isWord)
                name.Append(begins ? char.ToUpperInvariant(c) : c);
            begins = !isWord;
        }

        return name.Length == 0 ? otherwise : char.IsAsciiDigit(name[0]) ? otherwise + name : name.ToString();
    }

    private static string Free(string wanted, HashSet<string> names, Func<string, string> key)
    {
        var name = wanted;
        for (var number = 2; !names.Add(key(name)); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted}_{number}");
        return name;
    }

    // Names that differ only in case or punctuation are taken for each other (MC015).
    private static string Alike(string name) =>
        new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).DefaultIfEmpty('_')]);
}
