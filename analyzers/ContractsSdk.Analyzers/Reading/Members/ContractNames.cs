using System;
using System.Collections.Generic;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Takes the names of a contract's features or outputs as they come, and says which of them cannot stand or are taken.</summary>
internal sealed class ContractNames(ReadingContext context)
{
    private const int MaximumLength = 256;

    private readonly Dictionary<string, Member> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, Member Member)> _byLook = new(StringComparer.Ordinal);

    /// <summary>Takes a name. False when another member has it already: a contract has room for one.</summary>
    public bool TryTake(Member member, string name)
    {
        if (Problem(name) is { } problem)
            context.Report(RuleIds.InvalidName, member.Property, member.Marker, member.Name, Visible.Text(name), problem);
        if (_taken.TryGetValue(name, out var owner))
        {
            context.Report(RuleIds.DuplicateName, member.Property, member.Marker, member.Name, name, owner.Name);
            return false;
        }

        _taken.Add(name, member);
        var look = Look(name);
        if (_byLook.TryGetValue(look, out var other))
        {
            var difference = string.Equals(name, other.Name, StringComparison.OrdinalIgnoreCase) ? "case"
                : Look(name, lookAlikes: false) == Look(other.Name, lookAlikes: false) ? "Unicode normalization"
                : "look-alike characters";
            context.Report(
                RuleIds.ConfusableNames, member.Property, member.Marker,
                member.Name, Visible.Letters(name), other.Member.Name, Visible.Letters(other.Name), difference);
        }
        else
        {
            _byLook.Add(look, (name, member));
        }

        return true;
    }

    /// <summary>What is wrong with a name, as the end of a sentence about it; null when nothing is.</summary>
    public static string? Problem(string name)
    {
        if (name.Length == 0)
            return "is empty";
        if (name.Length > MaximumLength)
            return "has more than 256 characters";
        if (!WellFormed.Is(name))
            return "is ill-formed Unicode";
        if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[name.Length - 1]))
            return "starts or ends with a space";
        return HasHidden(name) ? "has an invisible character" : null;
    }

    private static bool HasHidden(string name)
    {
        foreach (var character in name)
        {
            if (Visible.IsHidden(character) && !char.IsSurrogate(character))
                return true;
        }

        return false;
    }

    private static string Look(string name, bool lookAlikes = true)
    {
        var look = (WellFormed.Is(name) ? name.Normalize() : name).ToUpperInvariant();
        return lookAlikes ? LookAlike.Of(look) : look;
    }
}
