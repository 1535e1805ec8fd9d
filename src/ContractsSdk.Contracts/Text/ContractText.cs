namespace ContractsSdk.Contracts.Text;

/// <summary>
/// A contract as text: UTF-8, one fact a line, made for diffs and merges. Equal contracts have equal text on every runtime and in
/// every culture, however their declarations are ordered.
/// </summary>
public static class ContractText
{
    internal const string Header = "contracts 1";

    /// <summary>The text of a contract, with LF at the end of every line.</summary>
    public static string Write(ModelContract contract) => FactText.Write(Header, ContractFacts.Of(ContractOrder.Sorted(contract)));

    /// <summary>
    /// Reads a text: lines in any order, LF or CR LF, with or without a byte order mark. Never throws. Reads what
    /// <see cref="Write"/> wrote into an equal contract; facts of newer versions are kept in <see cref="ModelContract.UnknownFacts"/>.
    /// </summary>
    public static ContractReadResult Read(string text)
    {
        var errors = new ReadErrors();
        var lines = FactText.Read(Header, text, errors);
        var contract = errors.None ? ContractReader.Read(lines, errors) : null;
        return errors.None ? new(contract, default) : new(null, errors.ByLine());
    }
}
