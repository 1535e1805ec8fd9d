using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using ContractsSdk.Golden;

namespace ContractsSdk;

/// <summary>
/// Rows with the answers a model gave when people looked at them, in a file beside the contract. They tell a retrained or re-exported model
/// whose columns changed places from one that is merely new. Values of sensitive features are never in them: each has a stand-in that is made
/// of the contract alone.
/// </summary>
public static class GoldenRows
{
    /// <summary>How far a fractional output may be from what was recorded: processors differ in the last digits.</summary>
    public const double DefaultTolerance = 1e-5;

    private static readonly IReadOnlyDictionary<string, double> NoneStated = new Dictionary<string, double>();

    /// <summary>Asks the model every row of a file; for tests.</summary>
    /// <typeparam name="TFeatures">The features type.</typeparam>
    /// <typeparam name="TPrediction">The prediction type.</typeparam>
    /// <param name="client">The client. Its model is asked, without fallback and telemetry.</param>
    /// <param name="path">The file; a relative path starts at the application's folder, and where there is no such file, at the working directory.</param>
    /// <exception cref="GoldenRowsException">A row is not answered as recorded, with all differences; or there are no such rows.</exception>
    public static void Verify<
        [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>(
        ModelClient<TFeatures, TPrediction> client, string path)
    {
        var report = Compare(client, path);
        if (!report.IsEmpty)
            throw new GoldenRowsException(report);
    }

    /// <summary>Asks the model every row of a file, and says what differs.</summary>
    /// <typeparam name="TFeatures">The features type.</typeparam>
    /// <typeparam name="TPrediction">The prediction type.</typeparam>
    /// <param name="client">The client. Its model is asked, without fallback and telemetry.</param>
    /// <param name="path">The file; a relative path starts at the application's folder, and where there is no such file, at the working directory.</param>
    /// <exception cref="GoldenRowsException">There are no such rows, or they are of another contract.</exception>
    public static GoldenReport Compare<
        [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>(
        ModelClient<TFeatures, TPrediction> client, string path)
    {
        ArgumentNullException.ThrowIfNull(client);
        return Book(client).Compare(GoldenFile.Read(path, orWorkingDirectory: true));
    }

    /// <summary>Asks the model some rows and writes what it answers. Look at the file before you commit it: it is what holds from now on.</summary>
    /// <typeparam name="TFeatures">The features type.</typeparam>
    /// <typeparam name="TPrediction">The prediction type.</typeparam>
    /// <param name="client">The client. Its model is asked, without fallback and telemetry.</param>
    /// <param name="rows">The rows. What is sensitive in them is replaced before the model is asked.</param>
    /// <param name="path">The file; replaced when it is there.</param>
    /// <param name="tolerance">How far fractional outputs may be from what is recorded; written into the file, to be changed there.</param>
    /// <exception cref="GoldenRowsException">The model does not answer a row; nothing is written then.</exception>
    public static void Record<
        [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>(
        ModelClient<TFeatures, TPrediction> client, IEnumerable<TFeatures> rows, string path, double tolerance = DefaultTolerance)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        var book = Book(client);
        GoldenFile.Write(path, [.. book.Record(rows, client.Model.Digest, book.Tolerances(NoneStated, _ => tolerance))]);
    }

    /// <summary>
    /// Asks the model the rows of a file and writes what it answers; the command <c>contracts golden</c>. The file has a JSON object of
    /// features on each line, or is a file of golden rows: that one itself, when a retrained model is to be recorded.
    /// </summary>
    /// <typeparam name="TFeatures">The features type.</typeparam>
    /// <typeparam name="TPrediction">The prediction type.</typeparam>
    /// <param name="client">The client. Its model is asked, without fallback and telemetry.</param>
    /// <param name="rows">The file of rows. What is sensitive in them is replaced before the model is asked.</param>
    /// <param name="path">The file that is written; replaced when it is there, but for its tolerances, which hold where none are given.</param>
    /// <param name="tolerances">How far fractional outputs may be from what is recorded, by their names; null for none.</param>
    /// <param name="tolerance">The same for those that are not named; null to leave it as it is.</param>
    /// <exception cref="GoldenRowsException">A line is no row of the contract, or the model does not answer it; nothing is written then.</exception>
    public static void RecordFile<
        [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>(
        ModelClient<TFeatures, TPrediction> client, string rows, string path,
        IReadOnlyDictionary<string, double>? tolerances = null, double? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrEmpty(rows);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (tolerance is { } given)
            ArgumentOutOfRangeException.ThrowIfNegative(given, nameof(tolerance));
        var book = Book(client);
        var kept = tolerance is null && File.Exists(path) ? GoldenFile.Read(Path.GetFullPath(path), orWorkingDirectory: false).Header.Tolerance : NoneStated;
        var stated = book.Tolerances(tolerances ?? NoneStated, name => tolerance ?? kept.GetValueOrDefault(name, DefaultTolerance));
        GoldenFile.Write(path, [.. book.Record(book.Rows(GoldenInputs.Read(rows)), client.Model.Digest, stated)]);
    }

    private static GoldenBook<TFeatures, TPrediction> Book<
        [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>(
        ModelClient<TFeatures, TPrediction> client) => new(client.Contract, client.Ask);
}
