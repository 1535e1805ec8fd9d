using System;
using System.IO;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime;
using FraudScoring;
using FraudScoring.Outages;
using FraudScoring.Reading;
using FraudScoring.Reports;
using FraudScoring.Scoring;
using Spectre.Console;

var command = CommandLine.Parse(args);
if (command.Error is not null)
{
    Console.Error.WriteLine($"{command.Error} See --help.");
    return 2;
}

if (command.Help)
{
    Console.WriteLine(CommandLine.Usage);
    return 0;
}

try
{
    var day = TransactionFile.Read(Path.Combine(AppContext.BaseDirectory, "data", "transactions.csv"));
    var clock = new DayClock { Now = day[0].Time };
    var outage = new Outage(From: new(13, 0), Until: new(13, 20), clock);
    var engine = new OutageEngine(OnnxModelEngine.Open("models/fraud.onnx"), outage);
    using var detector = FraudDetector.Create(engine, new() { TimeProvider = clock });

    DayResult Score(Action<int> scored) => DayScorer.Score(detector, clock, day, scored);
    if (command.Json)
        Json.Write(Console.Out, Score(Unwatched));
    else if (Console.IsOutputRedirected)
        PlainText.Write(Console.Out, DayTables.Of(Score(Unwatched)));
    else
        Terminal.Write(AnsiConsole.Console, DayTables.Of(ProgressBar.Around("Scoring the day", day.Count, Score)));
    return 0;
}
catch (Exception trouble) when (trouble is IOException or InvalidDataException or ModelLoadException)
{
    Console.Error.WriteLine(trouble.Message);
    return 1;
}

static void Unwatched(int scored)
{
}
