using System;
using System.IO;
using ContractsSdk.Cli.Outcomes;

namespace ContractsSdk.Cli.Golden;

/// <summary>
/// This program in its second role: in a process of its own, on the runtime and the frameworks of the user's application, it loads the built
/// assembly, runs its model, and ends. So no file stays locked, and what crashes is not the tool.
/// </summary>
internal static class RecordingProcess
{
    /// <summary>The first argument that means this role: no command's name.</summary>
    public const string Role = "--golden-process";

    public static int Run(string[] arguments)
    {
        var answer = Answer(RecordingRequest.FromArguments(arguments));

        // The application may have left a line of its own unfinished.
        Console.WriteLine();
        Console.WriteLine(answer.ToLine());
        return answer.ExitCode;
    }

    private static RecordingAnswer Answer(RecordingRequest request)
    {
        // Models, native libraries and golden rows are looked for where the application lies.
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", Path.GetDirectoryName(request.Assembly) + Path.DirectorySeparatorChar);
        try
        {
            var client = new ApplicationClient(request.Assembly, request.Client);
            using var loaded = client.Load(request.Model);
            if (request.Rows is { } rows)
                client.Record(loaded, rows, request.Golden, request.Tolerances);
            else
                client.Verify(loaded, request.Golden);
            return new(ExitCode.Ok, "");
        }
        catch (CommandFailedException failure)
        {
            return new(failure.ExitCode, failure.Message);
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or TypeLoadException or UnauthorizedAccessException)
        {
            return new(ExitCode.Unreadable, $"{Path.GetFileName(request.Assembly)} cannot be run: {e.Message}");
        }
    }
}
