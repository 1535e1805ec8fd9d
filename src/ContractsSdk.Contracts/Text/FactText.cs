using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContractsSdk.Contracts.Text;

/// <summary>Facts as text and back: the header, then one line each. Knows nothing of what they mean.</summary>
internal static class FactText
{
    /// <summary>The facts in their order.</summary>
    public static string Write(string header, IEnumerable<ContractFact> facts)
    {
        var text = new StringBuilder(header).Append('\n');
        foreach (var fact in facts.OrderBy(fact => fact, FactOrder.Instance))
            LineWriter.Write(text, fact);
        return text.ToString();
    }

    /// <summary>The facts as they stand, whatever their order; line ends may be CR LF and a byte order mark may lead.</summary>
    public static List<FactLine> Read(string header, string text, ReadErrors errors, FactMemory? memory = null)
    {
        memory ??= new();
        var lines = new List<FactLine>();
        var seen = new HashSet<(string Scope, string? Path, string Name)>();
        var number = 0;
        foreach (var line in TextLines.Of(text))
        {
            number++;
            if (errors.Full)
                break;
            if (TextLines.IsConflict(line, out var problem))
                errors.Add(number, problem);
            else if (number == 1 && line != header)
            {
                errors.Add(number, $"expected '{header}': the text is something else, or of a newer format");
                break;
            }
            else if (number > 1 && line.Trim(' ').Length > 0)
                Read(number, line, lines, seen, errors, memory);
        }

        return lines;
    }

    private static void Read(
        int number, string line, List<FactLine> lines, HashSet<(string Scope, string? Path, string Name)> seen, ReadErrors errors,
        FactMemory memory)
    {
        var fact = memory.Read(line, out var problem);
        if (fact is null)
            errors.Add(number, problem!);
        else if (!seen.Add((fact.Scope, fact.Path, fact.Name)) && !FactOrder.Repeats(fact))
            errors.Add(number, $"a second line says '{fact.Name}' of the same");
        else
            lines.Add(new(number, fact));
    }
}
