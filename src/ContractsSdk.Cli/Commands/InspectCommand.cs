using System;
using System.CommandLine;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Inspecting;
using ContractsSdk.Cli.Models;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Cli.Rendering;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts inspect</c>: a card of whatever has a contract in it.</summary>
internal static class InspectCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var what = new Argument<string>("what")
        {
            Description = "A model (.onnx), a signature, a contract file, a compiled assembly (.dll), <id>, <id>@<version> or <id>@head.",
        };
        var project = new ProjectOption(surroundings);
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "inspect",
            "Shows what a contract says or a model offers, as a card. Reads files alone: no engine is loaded, and nothing of an assembly runs.",
            "contracts inspect fraud-detector", "contracts inspect fraud-detector@1.0.0 --json", "contracts inspect bin/Release/net10.0/Shop.dll",
            "contracts inspect models/fraud.onnx")
        {
            what, project, json,
        };
        command.SetAction(parsed =>
        {
            var reader = new InspectionReader(surroundings.Folder, new Lazy<Project>(() => project.Read(parsed)));
            Show(surroundings, reader.Read(parsed.GetValue(what)!), parsed.GetValue(json));
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Show(Surroundings surroundings, Inspection found, bool json)
    {
        if (found.Model is { } model && json)
            SignatureJson.Write(surroundings.Output, found.Name, model);
        else if (found.Model is not null)
            SignatureText.Write(surroundings.Output, surroundings.IsTerminal, found.Name, SignatureCard.Of(found.Model));
        else if (json)
            InspectionJson.Write(surroundings.Output, found.Contracts);
        else
            WriteCards(surroundings, found);
    }

    private static void WriteCards(Surroundings surroundings, Inspection found)
    {
        for (var i = 0; i < found.Contracts.Count; i++)
        {
            if (i > 0)
                surroundings.Output.WriteLine();
            ContractCardText.Write(surroundings.Output, surroundings.IsTerminal, ContractCard.Of(found.Contracts[i], withSensitive: true));
        }
    }
}
