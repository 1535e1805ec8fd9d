using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Workspace.Models;

/// <summary>
/// Keeps the signature beside each model what the model's files say, like a lock file: written when they changed, refused as out of date
/// where nothing may be written. A model that is not there keeps the signature it has.
/// </summary>
public sealed class SignatureKeeper
{
    private readonly ModelCache _cache;
    private readonly bool _mayWrite;
    private readonly List<ProjectFinding> _findings = [];
    private readonly List<string> _written = [];

    private SignatureKeeper(string? cache, bool mayWrite) => (_cache, _mayWrite) = (new(cache), mayWrite);

    /// <summary>Keeps the signatures of some models. Never throws what a file may cause.</summary>
    /// <param name="models">The models.</param>
    /// <param name="mayWrite">Whether files may be written; else what would be is an error.</param>
    /// <param name="cache">Where it is remembered what was read, or null to read everything.</param>
    public static KeptFiles Keep(IEnumerable<ModelItem> models, bool mayWrite, string? cache = null)
    {
        var keeper = new SignatureKeeper(cache, mayWrite);
        foreach (var model in models.OrderBy(model => model.Name, System.StringComparer.Ordinal))
            keeper.Keep(model);
        keeper._cache.Save();
        return new(keeper._written, keeper._findings);
    }

    private void Keep(ModelItem model)
    {
        if (_cache.IsCurrent(model))
            return;
        _cache.Forget(model);
        var reading = ModelReader.Read(model.File);
        if (reading.Problem is { } problem)
            Found(RuleIds.ModelNotReadable, RuleLevel.Error, model.Name, $"{model.Name} {problem}");
        else if (reading.Absent is { } absent)
            Absent(model, reading, absent);
        else
            Keep(model, reading, SignatureText.Write(reading.Signature!));
    }

    private void Keep(ModelItem model, ModelReading reading, string text)
    {
        var found = TextFile.Read(model.Signature, out var problem);
        var unreadable = problem is not null ? (1, problem) : Unreadable(found);
        if (unreadable is var (line, why))
            Found(RuleIds.SignatureOutOfDate, RuleLevel.Error, model.SignatureName, $"{model.SignatureName} cannot be read: {why}; delete it, and build", line);
        else if (found is not null && BaselineFile.IsSameText(found, text))
            _cache.Remember(model, reading.Files);
        else if (!_mayWrite)
            Found(RuleIds.SignatureOutOfDate, RuleLevel.Error, model.SignatureName, Stale(model, found));
        else if (TextFile.TryWrite(model.Signature, text, out problem))
        {
            _written.Add(model.SignatureName);
            _cache.Remember(model, reading.Files);
        }
        else
            Found(RuleIds.SignatureOutOfDate, RuleLevel.Error, model.SignatureName, $"{Stale(model, found)}; it could not be written: {problem}");
    }

    private void Absent(ModelItem model, ModelReading reading, string absent)
    {
        var signature = model.ReadSignature();
        var known = signature?.Files.FirstOrDefault(file => file.Name.Length == 0)?.Sha256 ?? signature?.Digest;
        if (signature is not null && reading.PointerDigest is { } pointer && pointer != known)
        {
            Found(
                RuleIds.SignatureOutOfDate, _mayWrite ? RuleLevel.Warning : RuleLevel.Error, model.SignatureName,
                $"{model.SignatureName} describes another model than the one Git LFS points to; fetch the model, build, and commit the signature");
        }
        else
        {
            Found(
                RuleIds.ModelNotReadable, RuleLevel.Info, model.Name,
                $"{model.Name} {absent}; built with {(signature is null ? "nothing known of it" : "its committed signature")}");
        }
    }

    private static string Stale(ModelItem model, string? found) => found is null
        ? $"{model.SignatureName} is missing; build, and commit it"
        : $"{model.SignatureName} is not what {model.Name} says; build, and commit it";

    private static (int Line, string Problem)? Unreadable(string? text)
    {
        if (text is null || SignatureText.Read(text) is not { Signature: null } read)
            return null;
        return (read.Errors[0].Line, read.Errors[0].Message);
    }

    private void Found(string rule, RuleLevel level, string file, string message, int line = 1) =>
        _findings.Add(new(rule, level, file, line, message));
}
