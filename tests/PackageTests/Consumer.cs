using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests;

/// <summary>A project of somebody who knows only the packages.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Consumer(Packages packages, string sdk = "Microsoft.NET.Sdk", string outputType = "Exe")
    {
        // The packages under test go to a folder of their own and are gone with it; what the machine has already is not fetched again.
        Write("NuGet.config", Sources(packages));
        Write(
            "Consumer.csproj",
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>{outputType}</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ContractsSdk.OnnxRuntime" Version="{packages.Version}" />
                <None Include="{NativeLibrary}" Link="%(Filename)%(Extension)" CopyToOutputDirectory="PreserveNewest" Visible="false" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>A NuGet.config: the packages under test, and what the machine has.</summary>
    public static string Sources(Packages packages) =>
        $"""
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="packages" />
          </config>
          <packageSources>
            <add key="under-test" value="{packages.Feed}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="machine" value="{MachinePackages}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    internal static string NativeLibrary => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "onnxruntime.dll"
        : OperatingSystem.IsMacOS() ? "libonnxruntime.dylib" : "libonnxruntime.so");

    internal static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([_folder.Path, .. parts]);

    public void Write(string name, string text)
    {
        var file = new FileInfo(PathOf(name));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    public void Write(string name, byte[] bytes)
    {
        Write(name, "");
        File.WriteAllBytes(PathOf(name), bytes);
    }

    public void CopyModel(string name)
    {
        _folder.Sub("models");
        File.Copy(RepositoryFiles.PathOf("samples", "FraudScoring", "models", name), PathOf("models", name));
    }

    public Task<Outcome> BuildAsync() => Cli.DotnetAsync(_folder.Path, "build", "--output", "out", "-warnaserror");

    public string Folder => _folder.Path;

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>When the compiler last wrote the assembly.</summary>
    public DateTime CompiledAt() => File.GetLastWriteTimeUtc(PathOf("obj", "Debug", "net10.0", "Consumer.dll"));

    public Task<Outcome> RebuildAsync(params string[] arguments) => DotnetAsync(["build", "--no-restore", .. arguments]);

    public Task<Outcome> DotnetAsync(params string[] arguments) => Cli.DotnetAsync(_folder.Path, arguments);

    public Task<Outcome> PublishAsync() => Cli.DotnetAsync(_folder.Path, "publish", "--output", "published");

    public Task<Outcome> RunAsync(string output) =>
        Cli.DotnetAsync(Path.GetTempPath(), PathOf(output, "Consumer.dll"));

    /// <summary>
    /// Installs the packed tool into a folder of the project: dotnet keeps where a local tool of a version lies, once for all folders of a user,
    /// and never asks again.
    /// </summary>
    /// <returns>The program.</returns>
    public async Task<string> InstallToolAsync(Packages packages)
    {
        (await DotnetAsync(
            "tool", "install", "ContractsSdk.Cli", "--version", packages.Version, "--tool-path", "tools", "--configfile", "NuGet.config")).Succeeded();
        return PathOf("tools", OperatingSystem.IsWindows() ? "contracts.exe" : "contracts");
    }

    public void Dispose() => _folder.Dispose();
}
