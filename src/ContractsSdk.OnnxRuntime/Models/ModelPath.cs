using System;
using System.IO;

namespace ContractsSdk.OnnxRuntime;

/// <summary>Which file a model's path means.</summary>
public static class ModelPath
{
    /// <summary>
    /// Makes a path absolute. A relative one starts in the application's folder, where the build put the model, and not in the working
    /// directory, which is whatever the shell or the service manager left there.
    /// </summary>
    /// <param name="path">Absolute, or relative with either kind of slash.</param>
    /// <param name="orWorkingDirectory">
    /// Whether a relative path that leads to nothing there may mean a file in the working directory. For paths a person typed into a call;
    /// never for paths from an attribute or from configuration.
    /// </param>
    /// <returns>The absolute path; of a file that need not exist.</returns>
    public static string Resolve(string path, bool orWorkingDirectory = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Path.DirectorySeparatorChar == '/')
            path = path.Replace('\\', '/');
        if (Path.IsPathFullyQualified(path))
            return Path.GetFullPath(path);

        var inApplication = Path.GetFullPath(path, AppContext.BaseDirectory);
        var inWorkingDirectory = Path.GetFullPath(path);
        return orWorkingDirectory && !Exists(inApplication) && Exists(inWorkingDirectory) ? inWorkingDirectory : inApplication;
    }

    /// <summary>How a path is named to people: as it was given when it is relative, else the file's name alone.</summary>
    internal static string NameOf(string path) => Path.IsPathRooted(path) ? Path.GetFileName(path) : path;

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);
}
