using System;
using System.Collections.Generic;
using System.IO;
using CsvHelper;

namespace FraudScoring.Reading;

/// <summary>
/// Reads a day of transactions. Judges nothing: a cell that is empty or unreadable becomes a missing value, and whether a
/// missing value is an error is for the contract to say.
/// </summary>
internal static class TransactionFile
{
    public static List<DatedTransaction> Read(string path)
    {
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',' });
        var columns = TransactionColumns.Find(csv);
        var day = new List<DatedTransaction>();
        var time = DateTimeOffset.MinValue;
        while (csv.Read())
        {
            var stamp = csv[columns.Timestamp].ParseOrNull<DateTimeOffset>();
            time = stamp ?? time;       // a row without a time comes right after its neighbour
            day.Add(new(time, columns.Transaction(csv, stamp)));
        }

        return day.Count > 0 ? day : throw new InvalidDataException($"{Path.GetFileName(path)} has no transactions.");
    }
}
