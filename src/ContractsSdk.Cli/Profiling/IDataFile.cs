using System;
using System.Collections.Generic;

namespace ContractsSdk.Cli.Profiling;

/// <summary>A file of rows, read once from the beginning to the end, one row at a time.</summary>
internal interface IDataFile : IDisposable
{
    /// <summary>The position of a column; null where there is no such column, as far as that can be told before reading.</summary>
    int? Column(string name);

    /// <summary>The rows. A row is valid until the next is asked for.</summary>
    IEnumerable<DataRow> Rows();
}
