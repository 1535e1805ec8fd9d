using System;
using System.IO;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace PackageTests.Guide;

/// <summary>The empty folder a guide begins in: a shell, the packages under test, and ONNX Runtime as a package of its name.</summary>
internal sealed class GuideFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _model;
    private string _current;

    /// <param name="packages">The packages under test.</param>
    /// <param name="model">The model that somebody new brings along.</param>
    public GuideFolder(Packages packages, string model)
    {
        _model = model;
        _current = _folder.Path;
        PackNative(_folder.Sub("native"));
        File.WriteAllText(
            Path.Combine(_folder.Path, "NuGet.config"),
            $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <packageSources>
                <clear />
                <add key="under-test" value="{packages.Feed}" />
                <add key="native" value="native" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{Consumer.MachinePackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    public string PathOf(string name) => Path.Combine(_current, name.Replace('/', Path.DirectorySeparatorChar));

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public Outcome Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return new(0, "");
    }

    /// <summary>Runs a line in the shell, and stays where it went.</summary>
    public async Task<Outcome> RunAsync(string line)
    {
        var outcome = OperatingSystem.IsWindows()
            ? await Cli.RunAsync("cmd", _current, "/c", line)
            : await Cli.RunAsync("sh", _current, "-c", line);
        if (line.LastIndexOf(" cd ", StringComparison.Ordinal) is >= 0 and var at)
        {
            // A new project is where the guide puts the model.
            _current = Path.Combine(_current, line[(at + 4)..].Trim());
            Directory.CreateDirectory(PathOf("models"));
            File.Copy(_model, PathOf("models/income.onnx"));
        }

        return outcome;
    }

    public void Dispose() => _folder.Dispose();

    // The feed these tests can reach does not carry it. What is of it here is what applications get from it: a native library.
    private static void PackNative(string feed)
    {
        using var package = ZipFile.Open(Path.Combine(feed, "Microsoft.ML.OnnxRuntime.1.30.0.nupkg"), ZipArchiveMode.Create);
        var library = Consumer.NativeLibrary;
        package.CreateEntryFromFile(library, $"runtimes/{RuntimeInformation.RuntimeIdentifier}/native/{Path.GetFileName(library)}", CompressionLevel.NoCompression);
        using var nuspec = new StreamWriter(package.CreateEntry("Microsoft.ML.OnnxRuntime.nuspec").Open());
        nuspec.Write(
            """
            <package><metadata><id>Microsoft.ML.OnnxRuntime</id><version>1.30.0</version><authors>test</authors><description>The native library.</description></metadata></package>
            """);
    }
}
