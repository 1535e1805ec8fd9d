using System;
using System.IO;

namespace PackageTests;

/// <summary>A folder outside the repository, so that nothing of the repository's build reaches into it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contracts-package-tests-");

    public string Path => _folder.FullName;

    public string Sub(params ReadOnlySpan<string> parts) =>
        Directory.CreateDirectory(System.IO.Path.Combine([Path, .. parts])).FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
