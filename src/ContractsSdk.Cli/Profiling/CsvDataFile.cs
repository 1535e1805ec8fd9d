using System;
using System.Collections.Generic;
using System.IO;
using ContractsSdk.Cli.Outcomes;
using CsvHelper;

namespace ContractsSdk.Cli.Profiling;

/// <summary>Values separated by commas, or by what the first line shows, whose first line names the columns.</summary>
internal sealed class CsvDataFile : IDataFile
{
    private const int LargestRow = 16 * 1024 * 1024;
    private readonly string _name;
    private readonly CsvReader _reader;

    /// <param name="name">What the file is called.</param>
    /// <param name="file">The file; owned from here on.</param>
    /// <param name="delimiter">What separates the cells; null to look at the first lines.</param>
    public CsvDataFile(string name, Stream file, char? delimiter)
    {
        _name = name;
        _reader = CsvReader.Create(file, new CsvReaderOptions
        {
            Separator = delimiter,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            PoolStrings = true,
            MaxRecordSize = LargestRow,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Throw,
        });
        Try(() => { _reader.ReadHeader(); return true; });
        if (_reader.Headers.Count == 0)
            throw CommandFailedException.Unreadable($"{name} is empty; its first line names the columns");
    }

    public int? Column(string name)
    {
        // The reader itself would take a name in another case.
        for (var i = 0; i < _reader.Headers.Count; i++)
        {
            if (_reader.Headers[i] == name)
                return i;
        }

        return null;
    }

    public IEnumerable<DataRow> Rows()
    {
        while (Try(_reader.Read))
            yield return new(_reader.LineNumber, _reader.GetString);
    }

    public void Dispose() => _reader.Dispose();

    private T Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException error)
        {
            throw CommandFailedException.Unreadable(
                $"{_name}({error.LineNumber}): the line is no row: more or fewer cells than columns, or a quote that is never closed or in the middle of a cell");
        }
    }
}
