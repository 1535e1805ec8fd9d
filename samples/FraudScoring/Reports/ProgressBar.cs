using System;
using Spectre.Console;

namespace FraudScoring.Reports;

/// <summary>Shows how far work on many rows is.</summary>
internal static class ProgressBar
{
    private const int Step = 256;       // a bar redrawn for every row would be the slowest part of the program

    public static T Around<T>(string title, int rows, Func<Action<int>, T> work) =>
        AnsiConsole.Progress().Start(context =>
        {
            var bar = context.AddTask(title, maxValue: rows);
            var result = work(done =>
            {
                if (done % Step == 0)
                    bar.Value = done;
            });
            bar.Value = rows;
            return result;
        });
}
