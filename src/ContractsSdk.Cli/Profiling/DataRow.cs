using System;

namespace ContractsSdk.Cli.Profiling;

/// <summary>A row of data while it is read.</summary>
/// <param name="Number">The line it stands on, from 1.</param>
/// <param name="Cell">The text of a column, by its position; null for none, and for JSON's null.</param>
internal readonly record struct DataRow(long Number, Func<int, string?> Cell);
