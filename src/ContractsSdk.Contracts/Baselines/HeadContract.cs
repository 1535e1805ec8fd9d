using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>The present state of a contract as <c>head.contract</c> states it: the contract, and the assembly that declares it.</summary>
/// <param name="Contract">The contract, with the digest of its model where that is known.</param>
/// <param name="Assembly">The assembly: two that declare one id would write one file in turns.</param>
public sealed record HeadContract(ModelContract Contract, string Assembly)
{
    private const string Fact = "assembly";

    /// <summary>The text of the file.</summary>
    public string Write() => FactText.Write(
        ContractText.Header,
        ContractFacts.Of(ContractOrder.Sorted(Contract)).Concat([new("contract", null, Fact, EquatableArray.Of(Assembly))]));

    /// <summary>Reads a text, as <see cref="ContractText.Read"/> does. A head without an assembly belongs to nobody yet.</summary>
    public static HeadReadResult Read(string text)
    {
        var errors = new ReadErrors();
        var lines = FactText.Read(ContractText.Header, text, errors);
        if (!errors.None)
            return new(null, errors.ByLine());
        var assembly = lines.Find(line => IsAssembly(line.Fact)).Fact;
        lines.RemoveAll(line => IsAssembly(line.Fact));
        var contract = ContractReader.Read(lines, errors);
        return errors.None ? new(new(contract, assembly is { Values.Count: > 0 } ? assembly.Values[0] : ""), default) : new(null, errors.ByLine());
    }

    /// <summary>Whether a text is this head, however its lines end; what differs when it is not.</summary>
    /// <param name="head">The text of <c>head.contract</c>, or null when there is none.</param>
    public BaselineFinding? Check(string? head)
    {
        var text = Write();
        if (head is not null && TextLines.Normalized(head) == text)
            return null;
        var (line, difference) = HeadDifference.Of(head, text);
        return BaselineFinding.Of(
            RuleIds.HeadOutOfDate, BaselineFile.Head, line, $"The head is not what the code declares: {difference}; build, and commit it");
    }

    private static bool IsAssembly(ContractFact fact) => fact is { Scope: "contract", Path: null, Name: Fact };
}
