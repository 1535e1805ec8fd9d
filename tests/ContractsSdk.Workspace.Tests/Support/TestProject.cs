using System;
using System.IO;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Models;

namespace ContractsSdk.Workspace.Tests.Support;

/// <summary>The folder of a project that is gone after the test.</summary>
internal sealed class TestProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contracts workspace ü ");

    public TestProject() => Project = new(_folder.FullName);

    public ProjectFolder Project { get; }

    public string PathOf(string name) => Project.Absolute(name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public ModelItem Model(string name, byte[] bytes)
    {
        Write(name, bytes);
        return new(Project, name);
    }

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    public void Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Dispose() => _folder.Delete(recursive: true);
}
