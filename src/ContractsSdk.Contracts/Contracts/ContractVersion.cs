using System;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>
/// A semantic version (SemVer 2.0). Equality and order are those of its precedence: build metadata says where a version was made,
/// not which it is.
/// </summary>
public sealed record ContractVersion : IComparable<ContractVersion>
{
    private ContractVersion(int major, int minor, int patch, EquatableArray<string> prerelease, string? build) =>
        (Major, Minor, Patch, Prerelease, Build) = (major, minor, patch, prerelease, build);

    /// <summary>Grows with a breaking change.</summary>
    public int Major { get; }

    /// <summary>Grows with an addition.</summary>
    public int Minor { get; }

    /// <summary>Grows with a correction.</summary>
    public int Patch { get; }

    /// <summary>The identifiers of a version that comes before the release; empty for a release.</summary>
    public EquatableArray<string> Prerelease { get; }

    /// <summary>Build metadata, or null.</summary>
    public string? Build { get; }

    /// <summary>Reads a version.</summary>
    /// <param name="text">For example <c>1.2.0</c> or <c>2.0.0-rc.1</c>.</param>
    /// <param name="problem">Why it is none, as a sentence; null when it is one.</param>
    /// <returns>The version, or null.</returns>
    public static ContractVersion? Read(string? text, out string? problem)
    {
        var parts = VersionParts.Of(text ?? "");
        problem = parts.Problem;
        return problem is null ? new(parts.Numbers[0], parts.Numbers[1], parts.Numbers[2], parts.Prerelease, parts.Build) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(ContractVersion? other)
    {
        if (other is null)
            return 1;
        var result = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        if (result == 0)
            result = Prerelease.IsEmpty.CompareTo(other.Prerelease.IsEmpty);
        if (result == 0)
            result = Prerelease.Zip(other.Prerelease, Compare).FirstOrDefault(order => order != 0);
        return result == 0 ? Prerelease.Count.CompareTo(other.Prerelease.Count) : result;
    }

    /// <inheritdoc/>
    public bool Equals(ContractVersion? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => (Major, Minor, Patch, Prerelease).GetHashCode();

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(".", new[] { Major, Minor, Patch }.Select(number => number.ToString(CultureInfo.InvariantCulture)))
        + (Prerelease.IsEmpty ? "" : "-" + string.Join(".", Prerelease)) + (Build is null ? "" : "+" + Build);

    /// <summary>Precedes.</summary>
    public static bool operator <(ContractVersion left, ContractVersion right) => left.CompareTo(right) < 0;

    /// <summary>Follows.</summary>
    public static bool operator >(ContractVersion left, ContractVersion right) => left.CompareTo(right) > 0;

    /// <summary>Precedes or equals.</summary>
    public static bool operator <=(ContractVersion left, ContractVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Follows or equals.</summary>
    public static bool operator >=(ContractVersion left, ContractVersion right) => left.CompareTo(right) >= 0;

    // Numbers come before words and are compared as numbers. They have no zeros in front, so the longer one is the greater.
    private static int Compare(string left, string right)
    {
        var (leftIsNumber, rightIsNumber) = (VersionParts.IsNumber(left), VersionParts.IsNumber(right));
        if (leftIsNumber != rightIsNumber)
            return leftIsNumber ? -1 : 1;
        return leftIsNumber && left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
    }
}
