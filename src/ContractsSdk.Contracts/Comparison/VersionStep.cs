using System.Globalization;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>By how much a version grows.</summary>
internal static class VersionStep
{
    /// <summary>Before 1.0.0 every part weighs one more: 0.2.0 after 0.1.0 may break what it likes. So may anything after a prerelease.</summary>
    public static VersionBump Between(ContractVersion from, ContractVersion to)
    {
        if (to <= from)
            return VersionBump.None;
        if (to.Major > from.Major || !from.Prerelease.IsEmpty)
            return VersionBump.Major;
        if (to.Minor > from.Minor)
            return from.Major == 0 ? VersionBump.Major : VersionBump.Minor;
        return from.Major == 0 ? VersionBump.Minor : VersionBump.Patch;
    }

    /// <summary>The next version by a bump; null when there is none.</summary>
    public static ContractVersion? After(ContractVersion from, VersionBump bump)
    {
        var (major, minor, patch) = ((long)from.Major, (long)from.Minor, (long)from.Patch);
        var next = !from.Prerelease.IsEmpty ? (major, minor, patch)
            : bump == VersionBump.Major && major > 0 ? (major + 1, 0, 0)
            : bump == VersionBump.Major || (bump == VersionBump.Minor && major > 0) ? (major, minor + 1, 0)
            : (major, minor, patch + 1);
        return ContractVersion.Read(string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", next.Item1, next.Item2, next.Item3), out _);
    }

    /// <summary>Whether a version comes right after another: by one in one part, and from zero in the parts behind it.</summary>
    public static bool IsNext(ContractVersion from, ContractVersion to)
    {
        var parts = (to.Major - from.Major, to.Minor, to.Patch);
        return parts is (1, 0, 0)
            || (parts.Item1 == 0 && to.Minor == from.Minor + 1 && to.Patch == 0)
            || (parts.Item1 == 0 && to.Minor == from.Minor && to.Patch - from.Patch is 0 or 1);
    }

    /// <summary>Whether a version promises nothing yet.</summary>
    public static bool IsUnstable(ContractVersion version) => version.Major == 0 || !version.Prerelease.IsEmpty;

    /// <summary>Whether what one version promises still holds in the other.</summary>
    public static bool SharePromise(ContractVersion left, ContractVersion right) =>
        left.Major == right.Major && (left.Major > 0 || left.Minor == right.Minor);
}
