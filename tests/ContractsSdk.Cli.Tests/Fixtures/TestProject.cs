using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Cli.Commands;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Tests.Fixtures;

/// <summary>A project in a folder of its own, whose name is not an easy one. Without a project file unless a test wants one.</summary>
internal sealed class TestProject : IDisposable
{
    public const string Id = "fraud-detector";

    private readonly DirectoryInfo _outer = Directory.CreateTempSubdirectory("contracts-cli-tests-");

    public TestProject()
    {
        Folder = new(_outer.CreateSubdirectory("Größe & 価格 $HOME").FullName);
        Directory.CreateDirectory(PathOf("contracts", Id));
    }

    public ProjectFolder Folder { get; }

    /// <summary>Two releases, 1.0.0 and 1.1.0, of which the second is also what is declared.</summary>
    public static TestProject Released()
    {
        var project = new TestProject();
        project.Release(Contract("1.0.0"));
        project.Release(Contract("1.1.0"));
        return project.Head(Contract("1.1.0"));
    }

    /// <summary>A contract of one feature and one output.</summary>
    public static ModelContract Contract(string version, double threshold = 0.7, string unit = "EUR", string id = Id) => new()
    {
        Id = id,
        Version = version,
        Features = EquatableArray.Of(new FeatureContract { Name = "amount", Type = ElementType.Float32, Unit = unit, Required = true }),
        Outputs = EquatableArray.Of(new OutputContract { Name = "p", Type = ElementType.Float64, Threshold = ContractValue.Of(threshold) }),
    };

    public string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Folder.Root, .. parts]);

    public string Read(string file) => File.ReadAllText(PathOf("contracts", Id, file));

    public TestProject Write(string file, string text)
    {
        File.WriteAllText(PathOf("contracts", Id, file), text);
        return this;
    }

    public TestProject Head(ModelContract contract, string assembly = "Shop")
    {
        Directory.CreateDirectory(PathOf("contracts", contract.Id));
        File.WriteAllText(PathOf("contracts", contract.Id, BaselineFile.Head), new HeadContract(contract, assembly).Write());
        return this;
    }

    public TestProject Release(ModelContract contract)
    {
        Directory.CreateDirectory(PathOf("contracts", contract.Id));
        var result = Freezing.Freeze(ContractFolder.Read(Folder, contract.Id).Files, contract);
        Assert.Empty(result.Refusals);
        FolderEdits.Write(Folder, contract.Id, result.Edits, out var problem);
        Assert.Null(problem);
        return this;
    }

    /// <summary>A project file that says where its assembly is: beside it.</summary>
    public TestProject WithProjectFile(string more = "")
    {
        File.WriteAllText(
            PathOf("Shop.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ContractModel Include="models/**/*.onnx" />
              </ItemGroup>
              {more}
            </Project>
            """);
        return this;
    }

    /// <summary>What the project is built to.</summary>
    public TestProject Built(params ModelContract[] contracts)
    {
        DeclaringAssemblyFile.Write(PathOf("bin", "Debug", "net10.0", "Shop.dll"), contracts);
        return this;
    }

    /// <summary>Every file there is, with its text.</summary>
    public IReadOnlyDictionary<string, string> Files() => Directory
        .EnumerateFiles(Folder.Root, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Folder.Root, file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>Runs the tool inside this process, in the folder of the project.</summary>
    public Task<Outcome> RunAsync(params string[] arguments) => RunInAsync(Folder.Root, arguments);

    public static async Task<Outcome> RunInAsync(string folder, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var exitCode = await Tool.RunAsync(arguments, new Surroundings(output, error, folder, IsTerminal: false), TestContext.Current.CancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => _outer.Delete(recursive: true);
}
