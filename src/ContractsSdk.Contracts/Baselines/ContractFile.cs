using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>A file that states a contract, whichever it is: a frozen one, a head, or the plain text of a contract.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Previous">The release it follows, where it is frozen and says so.</param>
/// <param name="Accepted">What was accepted on the way from there, where it is frozen.</param>
public sealed record ContractFile(ModelContract Contract, Predecessor? Previous, EquatableArray<AcceptedChange> Accepted)
{
    /// <summary>Reads a text. Never throws, and does not ask whether the checksum is right: whoever compares two files may hold any.</summary>
    public static ContractFile? Read(string text, out EquatableArray<ContractReadError> problems)
    {
        var errors = new ReadErrors();
        var frozen = FrozenContract.Read(text, errors);
        problems = errors.ByLine();
        return frozen is null ? null : new(WithoutAssembly(frozen.Contract), frozen.Previous, frozen.Accepted);
    }

    // Which assembly declares a contract is a fact of its head alone.
    private static ModelContract WithoutAssembly(ModelContract contract) => contract with
    {
        UnknownFacts = contract.UnknownFacts.Where(fact => fact is not { Scope: "contract", Path: null, Name: "assembly" }).ToEquatableArray(),
    };
}
