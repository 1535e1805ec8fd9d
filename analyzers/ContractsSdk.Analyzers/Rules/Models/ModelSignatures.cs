using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>
/// The signatures of models that come with the compilation, by the path <c>[ModelContract(Model = "…")]</c> names. Each text is read
/// once, however many compilations see it.
/// </summary>
internal sealed class ModelSignatures
{
    private const string PathMetadata = "build_metadata.AdditionalFiles.ContractModelPath";
    private const string PathsProperty = "build_property.ContractModelPaths";
    private const char Separator = '|';

    private readonly Func<SourceText, SignatureReadResult?> _read;
    private readonly Dictionary<string, AdditionalText> _files = new(StringComparer.Ordinal);

    /// <summary>Finds the signatures among the additional files.</summary>
    /// <param name="options">What came with the compilation.</param>
    /// <param name="read">Gives what the compiler remembers of <see cref="Reader"/>.</param>
    public ModelSignatures(AnalyzerOptions options, Func<SourceText, SignatureReadResult?> read)
    {
        _read = read;
        var provider = options.AnalyzerConfigOptionsProvider;
        foreach (var file in options.AdditionalFiles.Where(Is))
        {
            if (provider.GetOptions(file).TryGetValue(PathMetadata, out var path) && path.Length > 0 && !_files.ContainsKey(path))
                _files.Add(path, file);
        }

        // A property that no target has set is empty; one that was set begins with a separator.
        InBuild = provider.GlobalOptions.TryGetValue(PathsProperty, out var paths) && paths.Length > 0
            ? [.. paths.Split([Separator], StringSplitOptions.RemoveEmptyEntries)]
            : null;
    }

    /// <summary>Reads a signature. One for all analyzers: with the text it is the key under which the compiler remembers.</summary>
    public static SourceTextValueProvider<SignatureReadResult> Reader { get; } = new(text => SignatureText.Read(text.ToString()));

    /// <summary>The paths of the models that the build knows; null where no build has said.</summary>
    public IReadOnlyCollection<string>? InBuild { get; }

    /// <summary>Whether a file is a signature.</summary>
    public static bool Is(AdditionalText file) => file.Path.EndsWith(".onnx" + SignatureText.FileExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The signature of a model; null where there is none, or none that can be read.</summary>
    public ModelSignature? Find(string? model) =>
        model is not null && _files.TryGetValue(model, out var file) ? Read(file)?.Signature : null;

    /// <summary>What a file says.</summary>
    public SignatureReadResult? Read(AdditionalText file) =>
        file.GetText() is { } text ? _read(text) : null;
}
