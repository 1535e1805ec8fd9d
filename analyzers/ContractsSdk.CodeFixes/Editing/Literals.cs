using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.CodeFixes.Editing;

/// <summary>The words of a contract as C# writes them; null where C# has no literal for one.</summary>
internal static class Literals
{
    private const NumberStyles Number = NumberStyles.Float;

    public static string Text(string word) => SymbolDisplay.FormatLiteral(word, quote: true);

    /// <summary>The member of an enum: <c>ScoreKind.Probability</c> for <c>probability</c>.</summary>
    public static string? Member<T>(string word)
        where T : struct, Enum =>
        Enum.GetNames(typeof(T)).FirstOrDefault(name => string.Equals(name, word.Replace("-", ""), StringComparison.OrdinalIgnoreCase)) is { } member
            ? typeof(T).Name + "." + member
            : null;

    /// <summary>A fraction: <c>5.0</c> for <c>5</c>, so that it is not taken for an integer.</summary>
    public static string? Fraction(string word) =>
        !double.TryParse(word, Number, CultureInfo.InvariantCulture, out var value) || double.IsNaN(value) || double.IsInfinity(value) ? null
        : word.All(character => char.IsDigit(character) || character == '-') ? word + ".0"
        : word;

    /// <summary>An integer.</summary>
    public static string? Integer(string word) =>
        decimal.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? word : null;

    /// <summary>A value of a type.</summary>
    public static string? Value(string word, ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => Text(word),
        SpecialType.System_Boolean => word,
        SpecialType.System_Single when IsNaN(word) => "float.NaN",
        SpecialType.System_Single => Fraction(word) is { } fraction ? fraction + "f" : null,
        SpecialType.System_Double when IsNaN(word) => "double.NaN",
        SpecialType.System_Double => Fraction(word),
        >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => Integer(word),
        _ => null,
    };

    /// <summary>Whether a type counts in whole numbers.</summary>
    public static bool IsInteger(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static bool IsNaN(string word) => string.Equals(word, "NaN", StringComparison.OrdinalIgnoreCase);
}
