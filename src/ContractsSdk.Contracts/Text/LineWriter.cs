using System.Text;

namespace ContractsSdk.Contracts.Text;

/// <summary>Writes a fact as a line.</summary>
internal static class LineWriter
{
    public static void Write(StringBuilder text, ContractFact fact)
    {
        text.Append(fact.Scope).Append(' ');
        if (fact.Path is not null)
        {
            Token.Write(text, fact.Path);
            text.Append(' ');
        }

        text.Append(fact.Name);
        if (!fact.Values.IsEmpty)
            text.Append(" =");
        foreach (var value in fact.Values)
            Token.Write(text.Append(' '), value);
        text.Append('\n');
    }
}
