namespace ContractsSdk.Contracts.Text;

/// <summary>
/// What came of reading a fact: its owner with the fact, or what is wrong with it, or neither when a newer version wrote a form
/// this one does not know; then the fact is kept as it is.
/// </summary>
internal readonly record struct Reading<T>(T? Owner, string? Problem)
    where T : class
{
    public static Reading<T> NotKnown => default;

    public static Reading<T> Wrong(string problem) => new(null, problem);

    public static implicit operator Reading<T>(T? owner) => new(owner, null);
}
