using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ContractsSdk.Contracts;

namespace ContractsSdk.Golden;

/// <summary>Asks a model rows and keeps, or compares, what it answers. The model itself is asked: no fallback, no telemetry around it.</summary>
internal sealed class GoldenBook<
    [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ModelContract _contract;
    private readonly Func<TFeatures, Prediction<TPrediction>> _ask;
    private readonly GoldenFeatures<TFeatures> _features;
    private readonly GoldenOutputs<TPrediction> _outputs;

    /// <exception cref="NotSupportedException">The contract does not say which members it was generated from.</exception>
    public GoldenBook(ModelContract contract, Func<TFeatures, Prediction<TPrediction>> ask)
    {
        if (contract.Features.Any(feature => feature.ClrName is null) || contract.Outputs.Any(output => output.ClrName is null))
            throw new NotSupportedException("Golden rows need a contract that was generated from C# types.");
        (_contract, _ask) = (contract, ask);
        _features = new(contract);
        _outputs = new(contract);
    }

    /// <exception cref="GoldenRowsException">The rows are of another contract.</exception>
    public GoldenReport Compare(GoldenFile file)
    {
        file.MustBeOf(_contract.Id);
        var differences = new List<GoldenDifference>();
        var different = 0;
        foreach (var row in file.Rows)
        {
            var found = Compare(row, file.Header.Tolerance).ToList();
            different += found.Count > 0 ? 1 : 0;
            differences.AddRange(found.Take(GoldenReport.MaximumDifferences - differences.Count).Select(message => new GoldenDifference(row.Line, message)));
        }

        return new(file.Rows.Count, different, differences);
    }

    /// <summary>How exactly each fractional output must agree.</summary>
    /// <param name="stated">By the name of the output.</param>
    /// <param name="otherwise">For an output that is not stated.</param>
    /// <exception cref="GoldenRowsException">A name is that of no fractional output.</exception>
    public IReadOnlyDictionary<string, double> Tolerances(IReadOnlyDictionary<string, double> stated, Func<string, double> otherwise)
    {
        var fractional = _outputs.Fractional.ToList();
        return stated.Keys.Except(fractional, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown
            ? throw new GoldenRowsException(
                $"'{unknown}' takes no tolerance: {(fractional.Count == 0 ? "no output is fractional" : $"the fractional outputs are {string.Join(", ", fractional)}")}.")
            : fractional.ToDictionary(name => name, name => stated.TryGetValue(name, out var tolerance) ? tolerance : otherwise(name), StringComparer.Ordinal);
    }

    /// <summary>The rows of a file of inputs. A value stated for a sensitive feature is not looked at: it is replaced anyway.</summary>
    /// <exception cref="GoldenRowsException">Lines are no rows of this contract: every one, up to a limit.</exception>
    public IReadOnlyList<TFeatures> Rows(IReadOnlyList<GoldenRow> inputs)
    {
        var (rows, problems) = (new List<TFeatures>(), new List<GoldenDifference>());
        foreach (var input in inputs)
        {
            var row = _features.Read(input, out var problem, maskSensitive: true);
            if (problem is null)
                rows.Add(row!);
            else if (problems.Count < GoldenReport.MaximumDifferences)
                problems.Add(new(input.Line, problem));
        }

        return problems.Count == 0 ? rows : throw new GoldenRowsException(
            "Not every line is a row of this contract:" + string.Concat(problems.Select(problem => Environment.NewLine + "  - " + problem)));
    }

    /// <exception cref="GoldenRowsException">The model does not answer a row.</exception>
    public IEnumerable<string> Record(IEnumerable<TFeatures> rows, string model, IReadOnlyDictionary<string, double> tolerances)
    {
        yield return Line(new GoldenHeader(_contract.Id, _contract.Version, model, tolerances).Write);
        var number = 0;
        foreach (var row in rows.Select(_features.Masked))
        {
            number++;
            var prediction = _ask(row);
            if (prediction.Source != PredictionSource.Model)
                throw new GoldenRowsException(FormattableString.Invariant($"Row {number} cannot be recorded: {Unanswered(prediction)}"));
            yield return Line(writer =>
            {
                writer.WriteStartObject("in");
                _features.Write(writer, row);
                writer.WriteEndObject();
                writer.WriteStartObject("out");
                _outputs.Write(writer, prediction.Value);
                writer.WriteEndObject();
            });
        }
    }

    private IEnumerable<string> Compare(GoldenRow row, IReadOnlyDictionary<string, double> tolerances)
    {
        var features = _features.Read(row, out var problem);
        if (problem is not null)
            return [problem];
        var prediction = _ask(features!);
        return prediction.Source == PredictionSource.Model ? _outputs.Compare(row, prediction.Value, tolerances) : [Unanswered(prediction)];
    }

    private static string Unanswered(Prediction<TPrediction> prediction) => "the model does not answer it: " + (prediction.Violations.Count > 0
        ? string.Join("; ", prediction.Violations)
        : prediction.ToString());

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Readable))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
