using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk.Cli.Profiling;

/// <summary>Makes the profile of a file of rows, in one pass and bounded memory.</summary>
internal static class DataProfile
{
    /// <summary>After how many rows it is said how far it is.</summary>
    public const int Step = 500_000;

    /// <summary>The profile.</summary>
    /// <param name="name">What the file is called.</param>
    /// <param name="file">The rows.</param>
    /// <param name="request">What is to be made of them.</param>
    /// <param name="progress">Is told after every <see cref="Step"/> rows.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="CommandFailedException">A column is not there, or a cell is no value of its feature.</exception>
    public static ReferenceProfile Of(string name, IDataFile file, ProfileRequest request, Action<long> progress, CancellationToken cancellation)
    {
        var builder = new ProfileBuilder(request.Contract, request.Options);
        var columns = Columns(name, file, request, builder);
        try
        {
            foreach (var row in file.Rows())
            {
                foreach (var (column, position, cells) in columns)
                {
                    if (cells.Take(row.Cell(position)) is { } problem)
                        throw new CommandFailedException(ExitCode.Findings, $"{name}({row.Number}): '{column}' {problem}");
                }

                builder.EndRow();
                if (builder.Rows % Step != 0)
                    continue;
                cancellation.ThrowIfCancellationRequested();
                progress(builder.Rows);
            }
        }
        catch (IOException)
        {
            throw CommandFailedException.Unreadable($"{name} cannot be read to its end");
        }

        return builder.Rows > 0 ? builder.Build() : throw new CommandFailedException(ExitCode.Findings, $"{name} has no rows");
    }

    private static List<(string Name, int Position, CellReader Cells)> Columns(string name, IDataFile file, ProfileRequest request, ProfileBuilder builder)
    {
        var contract = request.Contract;
        if (request.Columns.Keys.FirstOrDefault(named => !contract.Features.Any(feature => feature.Name == named) && !contract.Outputs.Any(output => output.Name == named)) is { } unknown)
            throw CommandFailedException.Usage($"--map names '{unknown}', and contract {contract.Id} has no such feature or output");
        var columns = new List<(string, int, CellReader)>();
        var absent = new List<string>();
        for (var i = 0; i < contract.Features.Count; i++)
        {
            var feature = contract.Features[i];
            if (Position([feature.Name, .. feature.FormerNames]) is { } position)
                columns.Add((feature.Name, position, new CellReader(builder.Features[i], feature.Type, feature.Categories, request.Missing)));
            else
                absent.Add(feature.Name);
        }

        if (absent.Count > 0)
            throw new CommandFailedException(ExitCode.Findings, $"{name} has no column for {string.Join(", ", absent.Select(feature => $"'{feature}'"))}; say which it is: --map feature=column");
        for (var i = 0; i < contract.Outputs.Count; i++)
        {
            var output = contract.Outputs[i];
            if (Position([output.Name, .. output.FormerNames]) is { } position)
                columns.Add((output.Name, position, new CellReader(builder.Outputs[i], output.Type, output.Labels, request.Missing)));
        }

        return columns;

        int? Position(string[] names) => request.Columns.TryGetValue(names[0], out var column)
            ? file.Column(column) ?? throw CommandFailedException.Usage($"{name} has no column '{column}', which --map names")
            : names.Select(file.Column).FirstOrDefault(position => position is not null);
    }
}
