using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ContractsSdk.Golden;

/// <summary>
/// Golden rows as they lie beside a contract: JSON, one object a line. The first says whose they are and how exactly outputs must agree;
/// each of the others is a row, its inputs under <c>in</c> and its outputs under <c>out</c>, by their names in the contract.
/// </summary>
internal sealed class GoldenFile
{
    public const int Format = 1;

    private GoldenFile(string name, string digest, GoldenHeader header, IReadOnlyList<GoldenRow> rows) =>
        (Name, Digest, Header, Rows) = (name, digest, header, rows);

    /// <summary>The file as messages name it.</summary>
    public string Name { get; }

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits.</summary>
    public string Digest { get; }

    public GoldenHeader Header { get; }

    public IReadOnlyList<GoldenRow> Rows { get; }

    /// <param name="path">The file; a relative path starts at the application's folder.</param>
    /// <param name="orWorkingDirectory">Whether a relative path that leads to nothing there may start at the working directory.</param>
    /// <exception cref="GoldenRowsException">There is no such file, or it holds no golden rows.</exception>
    public static GoldenFile Read(string path, bool orWorkingDirectory)
    {
        var (name, lines) = GoldenLines.Read(path, orWorkingDirectory);
        GoldenHeader? header = null;
        var rows = new List<GoldenRow>();
        foreach (var (line, text) in lines.Text)
        {
            try
            {
                using var json = JsonDocument.Parse(text);
                if (header is null)
                    header = GoldenHeader.Read(json.RootElement);
                else
                    rows.Add(GoldenRow.Read(json.RootElement, line));
            }
            catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
            {
                throw new GoldenRowsException(FormattableString.Invariant(
                    $"'{name}' holds no golden rows: line {line} is not what GoldenRows.Record writes. Record them again."), e);
            }
        }

        return header is null
            ? throw new GoldenRowsException($"'{name}' is empty. Record golden rows with GoldenRows.Record.")
            : new(name, lines.Digest, header, rows);
    }

    /// <exception cref="GoldenRowsException">The rows are of another contract.</exception>
    public void MustBeOf(string contractId)
    {
        if (Header.Contract != contractId)
            throw new GoldenRowsException($"'{Name}' are golden rows of the contract '{Header.Contract}', not of '{contractId}'.");
    }

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Write(string path, IEnumerable<string> lines)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var written = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            File.WriteAllText(written, string.Concat(lines.Select(line => line + "\n")));
            File.Move(written, path, overwrite: true);
        }
        finally
        {
            File.Delete(written);
        }
    }
}
