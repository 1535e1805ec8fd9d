namespace ContractsSdk.Contracts.Text;

/// <summary>One word of a line, without its quotes and escapes.</summary>
internal readonly record struct Word(string Text, bool IsQuoted)
{
    /// <summary>Whether it separates a fact from its values.</summary>
    public bool IsEquals => !IsQuoted && Text == "=";
}
