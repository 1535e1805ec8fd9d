using System.Collections.Generic;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>Reads the lists of a baseline, one line at a time.</summary>
internal static class ListReader
{
    public delegate T? LineReader<T>(string line, out string? problem)
        where T : class;

    public static List<Numbered<T>> Read<T>(BaselineFile? file, LineReader<T> read, List<BaselineFinding> findings)
        where T : class
    {
        var lines = new List<Numbered<T>>();
        var number = 0;
        var errors = 0;
        if (file?.Problem is { } unreadable)
        {
            findings.Add(BaselineFinding.Of(RuleIds.BaselineNotReadable, file.Name, 1, $"{file.Name} cannot be read: {unreadable}"));
            return lines;
        }

        foreach (var line in file is null ? [] : TextLines.Of(file.Text))
        {
            number++;
            if (line.Trim(' ').Length == 0)
                continue;
            var value = TextLines.IsConflict(line, out var problem) ? null : read(line, out problem);
            if (value is not null)
                lines.Add(new(number, value));
            else if (errors++ < ContractReadResult.MaximumErrors)
                findings.Add(BaselineFinding.Of(RuleIds.BaselineNotReadable, file!.Name, number, $"{file.Name} cannot be read: {problem}"));
        }

        return lines;
    }
}
