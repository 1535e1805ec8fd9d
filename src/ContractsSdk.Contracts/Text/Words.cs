using System;
using System.Globalization;

namespace ContractsSdk.Contracts.Text;

/// <summary>The words for the members of an enum, by their numbers.</summary>
internal sealed class Words<T>(params string[] words)
    where T : struct, Enum
{
    /// <summary>The word. A member that has none (a number cast to the enum) is written as its number.</summary>
    public string Of(T value)
    {
        var number = Convert.ToInt32(value, CultureInfo.InvariantCulture);
        return number < words.Length ? words[number] : number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The member, or null when this version has no such word.</summary>
    public T? Read(string word)
    {
        var number = Array.IndexOf(words, word);
        return number < 0 ? null : (T)Enum.ToObject(typeof(T), number);
    }
}
