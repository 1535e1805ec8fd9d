using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Domains;

/// <summary>Members of an enum by name, or every number the enum can be cast from.</summary>
internal sealed class MemberSet(EquatableArray<Category> members) : ValueSet
{
    private readonly HashSet<string>? _names =
        members.IsEmpty ? null : new HashSet<string>(members.Select(member => member.Name), StringComparer.Ordinal);

    public override bool IsEmpty => false;

    protected override bool IsWithinKind(ValueSet other)
    {
        var names = ((MemberSet)other)._names;
        return names is null || _names?.IsSubsetOf(names) == true;
    }
}
