using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using System.Text.Json;
using ContractsSdk.Contracts;

namespace ContractsSdk.Golden;

/// <summary>
/// What golden rows say a model answers, found by the row: two rows that are written alike are one. Sensitive features are in no golden row,
/// so they tell no rows apart.
/// </summary>
internal sealed class GoldenAnswers<
    [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>
{
    private readonly Dictionary<string, TPrediction> _answers = new(StringComparer.Ordinal);
    private readonly GoldenFeatures<TFeatures> _features;
    private readonly string _name;

    /// <exception cref="GoldenRowsException">The rows are of another contract, or one of them is none of this contract any more.</exception>
    public GoldenAnswers(ModelContract contract, GoldenFile file)
    {
        file.MustBeOf(contract.Id);
        _features = new(contract);
        _name = file.Name;
        var outputs = new GoldenOutputs<TPrediction>(contract);
        foreach (var row in file.Rows)
        {
            var features = _features.Read(row, out var problem);
            var prediction = problem is null ? outputs.Read(row, out problem) : default;
            if (problem is not null)
                throw new GoldenRowsException(FormattableString.Invariant($"'{_name}', line {row.Line}: {problem}"));
            _answers[Key(features!)] = prediction!;
        }
    }

    /// <exception cref="GoldenRowsException">The row is not among them.</exception>
    public TPrediction Of(TFeatures row) => _answers.TryGetValue(Key(row), out var answer)
        ? answer
        : throw new GoldenRowsException($"The row is none of the {_answers.Count} in '{_name}', which are all this fake can answer. Record it with contracts golden.");

    private string Key(TFeatures row)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory))
        {
            writer.WriteStartObject();
            _features.Write(writer, row);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }
}
