namespace ContractsSdk.Batching;

/// <summary>Calls that wait, in the order they came. Any of them may leave. Not thread-safe.</summary>
internal sealed class CallLine<TRow, TResult>
{
    private GatheredCall<TRow, TResult>? _last;

    public GatheredCall<TRow, TResult>? First { get; private set; }

    public int Count { get; private set; }

    public void Append(GatheredCall<TRow, TResult> call)
    {
        (call.Previous, call.Next, call.IsInLine) = (_last, null, true);
        if (_last is null)
            First = call;
        else
            _last.Next = call;
        _last = call;
        Count++;
    }

    public void Remove(GatheredCall<TRow, TResult> call)
    {
        if (call.Previous is null)
            First = call.Next;
        else
            call.Previous.Next = call.Next;
        if (call.Next is null)
            _last = call.Previous;
        else
            call.Next.Previous = call.Previous;
        (call.Previous, call.Next, call.IsInLine) = (null, null, false);
        Count--;
    }
}
