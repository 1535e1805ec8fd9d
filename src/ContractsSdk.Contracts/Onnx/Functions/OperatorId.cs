using System;

namespace ContractsSdk.Contracts.Onnx.Functions;

/// <summary>What a node names: an operator, or a function of the model.</summary>
internal readonly record struct OperatorId(string Domain, string Name, string Overload) : IComparable<OperatorId>
{
    /// <summary>ONNX's own domain, whose other spelling is nothing at all.</summary>
    public const string OwnDomain = "ai.onnx";

    public static string Canonical(string domain) => domain.Length == 0 ? OwnDomain : domain;

    public int CompareTo(OperatorId other)
    {
        var result = string.CompareOrdinal(Domain, other.Domain);
        if (result == 0)
            result = string.CompareOrdinal(Name, other.Name);
        return result == 0 ? string.CompareOrdinal(Overload, other.Overload) : result;
    }

    public override string ToString() => Domain == OwnDomain ? Name : Domain + "." + Name;
}
