using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Manifests;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>
/// Holds the bytes that are about to be loaded against what says which they must be. Guards against mistakes (a file that was replaced,
/// weights of another model, half a deployment), not against somebody who may write all of these files.
/// </summary>
internal sealed class PinCheck(AdmittedModel model, ModelLoadRequest request)
{
    private const int Prefix = 12;

    /// <summary>Lets the model through, or says what it should be, what it is and what to do.</summary>
    /// <exception cref="ModelLoadException">It is another model than it must be.</exception>
    public static PinnedModel Check(AdmittedModel model, ModelLoadRequest request) => new PinCheck(model, request).Check();

    private string Name => model.File.Name;

    private PinnedModel Check() => request.Pin switch
    {
        ModelPin.Off => request.IsDevelopment
            ? PinnedModel.Free
            : throw Refused("Pin = Off leaves open which model answers, and is for Development only. Deploy the signature or a manifest with the model."),
        ModelPin.Manifest => Manifest() ?? throw Absent(ManifestText.FileExtension, "A manifest comes with a model that is released: 'contracts manifest' writes it"),
        ModelPin.Exact => Exact() ?? throw Absent(SignatureText.FileExtension, "The build writes it beside the model and copies both"),
        _ => Manifest() ?? Exact() ?? PinnedModel.Free,
    };

    private PinnedModel? Exact()
    {
        if (PinFile.Read(model.File, SignatureText.FileExtension, request.ContractId) is not { } text)
            return null;
        var file = Name + SignatureText.FileExtension;
        var read = SignatureText.Read(text);
        if (read.Signature is not { } signature)
            throw Refused($"'{file}' cannot be read: {read.Errors[0]}. Build again.");
        HoldDigest(
            file, signature.Digest, [.. signature.Files],
            "Deploy the model the application was built with; or build it again, so that the types are held against this one; or release the " +
            "model with a manifest");
        return new(file, Version: null, GoldenDigest: null);
    }

    private PinnedModel? Manifest()
    {
        if (PinFile.Read(model.File, ManifestText.FileExtension, request.ContractId) is not { } text)
            return null;
        var file = Name + ManifestText.FileExtension;
        var read = ManifestText.Read(text);
        if (read.Manifest is not { } manifest)
            throw Refused($"'{file}' cannot be read: {read.Errors[0]}. Write it again with 'contracts manifest'.");
        if (ManifestCheck.ProblemOf(manifest, request.ContractId, request.ContractVersion) is { } problem)
            throw Refused($"'{file}' is not for this client. {problem}");
        HoldDigest(
            file, manifest.Digest, [.. manifest.Files],
            "Deploy manifest and model together, as they were released; for another model write its own manifest with 'contracts manifest'");
        return new(file, manifest.ModelVersion, manifest.GoldenDigest);
    }

    private void HoldDigest(string file, string expected, IReadOnlyCollection<FileDigest> files, string wayOut)
    {
        var found = ModelDigest.Of(model.Digests);
        if (found == expected)
            return;
        var others = DigestDifference.Of(files, expected, model.Digests).Select(name => $"'{(name.Length == 0 ? Name : name)}'");
        throw Refused(
            $"'{Name}' is not the model that '{file}' names: expected sha256 {expected[..Prefix]}…, found {found[..Prefix]}…; " +
            $"other than expected: {string.Join(", ", others)}. {wayOut}.");
    }

    private ModelLoadException Absent(string extension, string origin) =>
        Refused($"Pin = {request.Pin}, but there is no '{Name}{extension}' beside the model. {origin}.");

    private ModelLoadException Refused(string message) => new(request.ContractId, ModelLoadProblem.PinMismatch, message);
}
