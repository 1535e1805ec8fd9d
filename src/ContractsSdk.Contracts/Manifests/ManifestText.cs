using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Manifests;

/// <summary>A manifest as text, in the language contracts are written in: UTF-8, one fact a line.</summary>
public static class ManifestText
{
    /// <summary>What the file is called: the model's name and this.</summary>
    public const string FileExtension = ".manifest";

    private const string Header = "manifest 1";

    /// <summary>The text of a manifest, with LF at the end of every line.</summary>
    public static string Write(ModelManifest manifest) => FactText.Write(
        Header,
        Facts("contract", null, manifest, ManifestRules.Contract)
            .Concat(Facts("model", null, manifest, ManifestRules.Model))
            .Concat(Facts("golden", null, manifest, ManifestRules.Golden))
            .Concat(manifest.Files.SelectMany(file => Facts("file", file.Name, file, SignatureRules.File))));

    /// <summary>Reads a text: lines in any order, LF or CR LF, with or without a byte order mark. Never throws.</summary>
    public static ManifestReadResult Read(string text)
    {
        var errors = new ReadErrors();
        var lines = FactText.Read(Header, text, errors);
        var manifest = errors.None ? Read(lines, errors) : null;
        return errors.None ? new(manifest, default) : new(null, errors.ByLine());
    }

    private static ModelManifest Read(List<FactLine> lines, ReadErrors errors)
    {
        var groups = new Dictionary<(string Scope, string? Path), FactGroup>();
        foreach (var line in lines)
        {
            var owner = (line.Fact.Scope, line.Fact.Path);
            if (!groups.TryGetValue(owner, out var group))
                groups.Add(owner, group = new(line.Fact.Scope, line.Fact.Path));
            group.Add(line);
        }

        var manifest = new ModelManifest { ContractId = "", From = "", ModelVersion = "", Digest = "" };
        manifest = Taken(manifest, "contract", ManifestRules.Contract);
        manifest = Taken(manifest, "model", ManifestRules.Model);
        manifest = Taken(manifest, "golden", ManifestRules.Golden) with
        {
            Files = groups.Values
                .Where(group => group.Scope == "file" && group.Path is not null)
                .OrderBy(group => group.Path, StringComparer.Ordinal)
                .Select(group => group.TakeInto(new FileDigest(group.Path!, ""), SignatureRules.File, errors))
                .OfType<FileDigest>()
                .ToEquatableArray(),
        };
        foreach (var problem in Problems(manifest))
            errors.Add(1, problem);
        return manifest;

        ModelManifest Taken(ModelManifest owner, string scope, FactRule<ModelManifest>[] rules) =>
            groups.TryGetValue((scope, null), out var group) ? group.TakeInto(owner, rules, errors) ?? owner : owner;
    }

    private static IEnumerable<string> Problems(ModelManifest manifest)
    {
        if (ContractId.ProblemOf(manifest.ContractId) is not null)
            yield return "no line says 'contract id'";
        if (ContractVersion.Read(manifest.From, out _) is null)
            yield return "no line says 'contract from', a version such as 1.2.0";
        if (manifest.Below is { } below && ContractVersion.Read(below, out _) is null)
            yield return "'contract below' is a version such as 2.0.0";
        if (manifest.ModelVersion.Length == 0)
            yield return "no line says 'model version'";
        if (!ModelDigest.IsOne(manifest.Digest))
            yield return "no line says 'model digest', 64 lower-case hexadecimal digits";
        if (manifest.GoldenDigest is { } golden && !ModelDigest.IsOne(golden))
            yield return "'golden sha256' is 64 lower-case hexadecimal digits";
        foreach (var file in manifest.Files.Where(file => !ModelDigest.IsOne(file.Sha256)))
            yield return $"the sha256 of file '{file.Name}' is not 64 lower-case hexadecimal digits";
        if (!manifest.Files.IsEmpty && ModelDigest.IsOne(manifest.Digest) && ModelDigest.Of([.. manifest.Files]) != manifest.Digest)
            yield return "'model digest' is not that of the files";
    }

    private static IEnumerable<ContractFact> Facts<T>(string scope, string? path, T owner, FactRule<T>[] rules)
        where T : class => rules.SelectMany(
            rule => rule.Write(owner), (rule, values) => new ContractFact(scope, path, rule.Name, EquatableArray.Of(values)));
}
