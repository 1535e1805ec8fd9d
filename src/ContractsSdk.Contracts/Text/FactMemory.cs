using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace ContractsSdk.Contracts.Text;

/// <summary>
/// What was read already of texts that say much the same: a line becomes a fact once, and an owner of the same facts is the same one.
/// Five releases of a contract then take little more than one, to read and to compare.
/// </summary>
internal sealed class FactMemory
{
    private readonly Dictionary<string, ContractFact> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<Key, object> _owners = [];

    /// <summary>A line as a fact; see <see cref="LineReader"/>.</summary>
    public ContractFact? Read(string line, out string? problem)
    {
        problem = null;
        if (_facts.TryGetValue(line, out var known))
            return known;
        var fact = LineReader.Read(line, out problem);
        if (fact is not null)
            _facts.Add(line, fact);
        return fact;
    }

    /// <summary>What was made of the very same facts before; null when nothing was.</summary>
    public T? Recall<T>(Key facts)
        where T : class => _owners.TryGetValue(facts, out var owner) ? owner as T : null;

    public void Remember(Key facts, object owner) => _owners[facts] = owner;

    /// <summary>Facts that are the same objects, in their order.</summary>
    public readonly struct Key(ContractFact[] facts) : IEquatable<Key>
    {
        private readonly ContractFact[] _facts = facts;

        public bool Equals(Key other)
        {
            if (_facts.Length != other._facts.Length)
                return false;
            for (var i = 0; i < _facts.Length; i++)
            {
                if (!ReferenceEquals(_facts[i], other._facts[i]))
                    return false;
            }

            return true;
        }

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode()
        {
            var hash = _facts.Length;
            foreach (var fact in _facts)
                hash = unchecked((hash * 31) + RuntimeHelpers.GetHashCode(fact));
            return hash;
        }
    }
}
