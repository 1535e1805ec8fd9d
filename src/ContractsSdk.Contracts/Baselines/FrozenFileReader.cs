using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>Reads the frozen files of a folder, each for itself.</summary>
internal static class FrozenFileReader
{
    public static bool IsFrozen(BaselineFile file) => BaselineFile.IsFrozen(file.Name);

    public static FrozenFile? Read(BaselineFile file, List<BaselineFinding> findings, FactMemory? memory = null)
    {
        var errors = new ReadErrors();
        if (file.Problem is { } unreadable)
            errors.Add(1, unreadable);
        var frozen = errors.None ? FrozenContract.Read(file.Text, errors, memory) : null;
        if (frozen is null)
        {
            findings.AddRange(errors.ByLine().Select(error => BaselineFinding.Of(
                RuleIds.BaselineNotReadable, file.Name, error.Line, $"{file.Name} cannot be read: {error.Message}")));
            return null;
        }

        var problem = Checksum.ProblemOf(file.Text)
            ?? (file.Name == frozen.Contract.Version + BaselineFile.Extension ? null : $"it says that it is version {frozen.Contract.Version}");
        if (problem is not null)
            findings.Add(BaselineFinding.Of(RuleIds.FrozenFileChanged, file.Name, LastLine(file), Message(file, problem)));
        findings.AddRange(frozen.Contract.UnknownFacts.Select(fact => Unknown(file, fact)));
        return new(file, frozen) { IsChanged = problem is not null };
    }

    public static string Message(BaselineFile file, string problem) =>
        $"{file.Name} is released and never changes, but {problem}; restore it from version control";

    private static BaselineFinding Unknown(BaselineFile file, ContractFact fact) => new(
        RuleIds.BaselineNotReadable, file.Name, 1, RuleLevel.Info,
        $"{file.Name} has the fact '{fact.Scope} {fact.Name}', which this version of the library does not know; it is kept as it is");

    private static int LastLine(BaselineFile file) => TextLines.Of(file.Text.TrimEnd('\r', '\n')).Count();
}
