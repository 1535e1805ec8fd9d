using System;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>A semantic version taken apart, or why it cannot be.</summary>
internal sealed record VersionParts(int[] Numbers, EquatableArray<string> Prerelease, string? Build, string? Problem)
{
    private const int MaximumLength = 128;

    public static VersionParts Of(string text)
    {
        if (text.Length > MaximumLength)
            return No("A version has at most 128 characters.");
        var (release, build) = Cut(text, '+');
        var (core, prerelease) = Cut(release, '-');
        var numbers = core.Split('.');
        if (numbers.Length != 3 || !Array.TrueForAll(numbers, IsNumber))
            return No("A version is three numbers without leading zeros, for example 1.2.0.");
        var parsed = new int[3];
        for (var i = 0; i < parsed.Length; i++)
        {
            if (!int.TryParse(numbers[i], NumberStyles.None, CultureInfo.InvariantCulture, out parsed[i]))
                return No("A number of a version is at most 2147483647.");
        }

        var identifiers = prerelease?.Split('.') ?? [];
        if (!Array.TrueForAll(identifiers, IsIdentifier))
            return No("After '-' come identifiers of letters, digits and hyphens, separated by dots, for example 1.2.0-rc.1.");
        if (identifiers.Any(identifier => identifier.All(IsDigit) && !IsNumber(identifier)))
            return No("A number after '-' has no leading zeros.");
        if (build is not null && !Array.TrueForAll(build.Split('.'), IsIdentifier))
            return No("After '+' come identifiers of letters, digits and hyphens, separated by dots, for example 1.2.0+42.");
        return new(parsed, EquatableArray.Of(identifiers), build, Problem: null);
    }

    /// <summary>Whether an identifier is a number without leading zeros.</summary>
    public static bool IsNumber(string text) => text.Length > 0 && text.All(IsDigit) && (text[0] != '0' || text.Length == 1);

    private static bool IsIdentifier(string text) =>
        text.Length > 0 && text.All(c => IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static (string Before, string? After) Cut(string text, char separator)
    {
        var position = text.IndexOf(separator);
        return position < 0 ? (text, null) : (text.Substring(0, position), text.Substring(position + 1));
    }

    private static VersionParts No(string problem) => new([], default, null, problem);
}
