using System.IO;
using System.Runtime.CompilerServices;

namespace ContractsSdk.Analyzers.Tests;

/// <summary>The repository these tests were built from.</summary>
internal static class Repository
{
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root(), .. parts]);

    /// <summary>The text of a file, named with forward slashes from the root.</summary>
    public static string Text(string file) => File.ReadAllText(Path(file.Split('/')));

    private static string Root([CallerFilePath] string thisFile = "")
    {
        var folder = new FileInfo(thisFile).Directory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ContractsSdk.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No ContractsSdk.sln above " + thisFile);
    }
}
