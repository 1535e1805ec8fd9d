using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests.Variety;

/// <summary>
/// What teams have: several projects in one solution, versions in one place, severities of their own, and a folder whose name is no easy
/// one. The contract is in a class library; a console program and a web application use it.
/// </summary>
internal sealed class ShopSolution : IDisposable
{
    private const string Contract =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            <PackageReference Include="ContractsSdk" GeneratePathProperty="true" />
          </ItemGroup>
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();

    public ShopSolution(Packages packages)
    {
        Folder = _folder.Sub("a folder, Größe & 価格", new string('x', 60), new string('y', 60), "the shop");
        Assert.InRange(Folder.Length, 160, 240);
        Write("NuGet.config", Consumer.Sources(packages));
        Write(
            "Directory.Packages.props",
            $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="ContractsSdk" Version="{packages.Version}" />
                <PackageVersion Include="ContractsSdk.OnnxRuntime" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        Write(
            "Directory.Build.props",
            """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        Write(".editorconfig", "root = true\n\n[*.cs]\ndotnet_diagnostic.MC503.severity = none\n");
        Write("Shop.slnx", "<Solution><Project Path=\"Contracts/Contracts.csproj\" /><Project Path=\"Job/Job.csproj\" /><Project Path=\"Web/Web.csproj\" /></Solution>");
        Write("Contracts/Contracts.csproj", Contract);
        Write("Contracts/FraudContract.cs", File.ReadAllText(RepositoryFiles.PathOf("samples", "FraudScoring", "FraudContract.cs")));
        Directory.CreateDirectory(PathOf("Contracts/models"));
        File.Copy(RepositoryFiles.PathOf("samples", "FraudScoring", "models", "fraud.onnx"), PathOf("Contracts/models/fraud.onnx"));
        Write("Job/Job.csproj", Application("Microsoft.NET.Sdk"));
        Write("Job/Program.cs", ConsumerTests.Program);
        Write("Web/Web.csproj", Application("Microsoft.NET.Sdk.Web"));
        Write(
            "Web/Program.cs",
            """
            using ContractsSdk;
            using ContractsSdk.OnnxRuntime;
            using FraudScoring;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddModelClient<FraudDetector>().UseOnnxRuntime();
            await using var app = builder.Build();
            await app.StartAsync();
            Console.WriteLine(app.Services.GetRequiredService<FraudDetector>().GetType().Name);
            await app.StopAsync();
            """);
    }

    public string Folder { get; }

    public string PathOf(string name) => Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    public Task<Outcome> DotnetAsync(params string[] arguments) => Cli.DotnetAsync(Folder, arguments);

    public Task<Outcome> RunAsync(string project, params string[] arguments) =>
        Cli.DotnetAsync(Path.GetTempPath(), [PathOf($"{project}/bin/Debug/net10.0/{project}.dll"), .. arguments]);

    public void Dispose() => _folder.Dispose();

    private static string Application(string sdk) =>
        $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Contracts/Contracts.csproj" />
            <PackageReference Include="ContractsSdk.OnnxRuntime" />
            <None Include="{Consumer.NativeLibrary}" Link="%(Filename)%(Extension)" CopyToOutputDirectory="PreserveNewest" Visible="false" />
          </ItemGroup>
        </Project>
        """;
}
