using System;
using System.IO;
using ContractsSdk.Cli.Outcomes;

namespace ContractsSdk.Cli.Golden;

/// <summary>
/// This program in another role: in a process of its own, on the runtime and the frameworks of the user's application, it loads the built
/// assembly, runs its models, and ends. So no file stays locked, and what crashes is not the tool.
/// </summary>
internal static class ApplicationProcess
{
    /// <summary>Does the work and prints what became of it as the last line.</summary>
    /// <param name="assembly">The built assembly, absolute.</param>
    /// <param name="work">Gives what there is to tell.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string assembly, Func<string> work)
    {
        var answer = Answer(assembly, work);

        // The application may have left a line of its own unfinished.
        Console.WriteLine();
        Console.WriteLine(answer.ToLine());
        return answer.ExitCode;
    }

    private static RecordingAnswer Answer(string assembly, Func<string> work)
    {
        // Models, native libraries and golden rows are looked for where the application lies.
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", Path.GetDirectoryName(assembly) + Path.DirectorySeparatorChar);
        try
        {
            return new(ExitCode.Ok, work());
        }
        catch (CommandFailedException failure)
        {
            return new(failure.ExitCode, failure.Message);
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or TypeLoadException or UnauthorizedAccessException)
        {
            return new(ExitCode.Unreadable, $"{Path.GetFileName(assembly)} cannot be run: {e.Message}");
        }
    }
}
