namespace ContractsSdk;

/// <summary>
/// How far a batch or a stream is. Numbers never shrink from one report to the next; the last report of a call that is not cancelled counts every
/// row. A call of no rows reports nothing.
/// </summary>
/// <param name="Done">Rows whose result is there, whatever it is.</param>
/// <param name="Failed">Those of them without a value: Rejected or Failed. A fallback's answer is a value.</param>
/// <param name="Total">How many rows there are in all; null where nobody knows, as in a stream.</param>
public readonly record struct RowProgress(long Done, long Failed, long? Total)
{
    /// <summary>Rows that have a value, from the model or a fallback.</summary>
    public long Answered => Done - Failed;
}
