using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests.Models;

/// <summary>The build reads the model that is there, and holds the contract against it.</summary>
public sealed class ModelFileTests(Packages packages)
{
    private const string Model = "models/scorer.onnx";
    private const string Signature = "models/scorer.onnx.signature";

    private const string Contract =
        """
        using ContractsSdk;

        [ModelContract("scorer", "1.0.0", Model = "models/scorer.onnx")]
        public sealed partial class Scorer : ModelClient<Row, Score>;

        [Features(Tensor = "x")]
        public sealed record Row
        {
            [Feature("a", Slot = 0)]
            public required float A { get; init; }

            [Feature("b", Slot = 1)]
            public required float B { get; init; }

            [Feature("c", Slot = 2)]
            public required float C { get; init; }
        }

        [Prediction]
        public readonly record struct Score
        {
            [Output("y")]
            public required float Y { get; init; }
        }

        """;

    [Fact]
    public async Task OneByteOfTheWeightsIsAnotherModelThanTheOneThatWasReleased()
    {
        using var project = Weighted();
        (await project.DotnetAsync("build", "-t:FreezeContracts")).Succeeded();
        Assert.Contains("model sha256 = ", project.Read("contracts/scorer/1.0.0.contract"), StringComparison.Ordinal);

        project.Write("models/weights.bin", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
        var replaced = await project.RebuildAsync();

        Assert.True(replaced.Says("Contract.cs", 4, "MC401"), replaced.Output);

        // The next version may have another model; what the types feed it must then be said to be the same on purpose.
        project.Write("Contract.cs", Contract.Replace("1.0.0", "1.0.1", StringComparison.Ordinal));
        (await project.RebuildAsync()).Succeeded();
    }

    [Fact]
    public async Task SwappedSlotsForTheSameModelAreAMistakeNoVersionAnswersFor()
    {
        using var project = Weighted();
        (await project.DotnetAsync("build", "-t:FreezeContracts")).Succeeded();

        project.Write(
            "Contract.cs",
            Contract.Replace("\"a\", Slot = 0", "\"a\", Slot = 9", StringComparison.Ordinal).Replace("\"b\", Slot = 1", "\"b\", Slot = 0", StringComparison.Ordinal)
                .Replace("Slot = 9", "Slot = 1", StringComparison.Ordinal).Replace("1.0.0", "2.0.0", StringComparison.Ordinal));
        var swapped = await project.RebuildAsync();

        Assert.True(swapped.Says("Contract.cs", 4, "MC403"), swapped.Output);
    }

    [Fact]
    public async Task TheSignatureIsKeptLikeALockFile()
    {
        using var project = Weighted();
        var locked = await project.DotnetAsync("build", "-p:ContractsLocked=true");
        Assert.True(locked.Says(Signature, 1, "MC609"), locked.Output);
        Assert.False(File.Exists(project.PathOf(Signature)));

        (await project.RebuildAsync()).Succeeded();
        var signature = project.Read(Signature);
        var compiled = project.CompiledAt();
        (await project.RebuildAsync()).Succeeded();
        Assert.Equal((compiled, signature), (project.CompiledAt(), project.Read(Signature)));
        Assert.Equal(project.Read("models/weights.bin"), project.Read("bin/Debug/net10.0/models/weights.bin"));
        (await project.RebuildAsync("-p:ContractsLocked=true")).Succeeded();

        // A machine without the model, and one that has only what Git keeps in its place.
        File.Delete(project.PathOf(Model));
        (await project.RebuildAsync("-p:ContractsLocked=true")).Succeeded();
        project.Write(Model, $"version https://git-lfs.github.com/spec/v1\noid sha256:{new string('a', 64)}\nsize 12345\n");
        var other = await project.RebuildAsync("-p:ContractsLocked=true");
        Assert.True(other.Says(Signature, 1, "MC609"), other.Output);
        Assert.Equal(signature, project.Read(Signature));
    }

    [Fact]
    public async Task AModelThatIsNoneIsOneErrorWithItsName()
    {
        using var project = Weighted();
        project.Write(Model, "<html>404</html>");

        var build = await project.DotnetAsync("build");

        Assert.True(build.Says(Model, 1, "MC610"), build.Output);
        Assert.Contains("1 Error(s)", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AModelThatSomebodyHoldsOrWritesIsOneErrorWithItsName()
    {
        using var project = Weighted();
        (await project.DotnetAsync("restore")).Succeeded();
        using (File.Open(project.PathOf(Model), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var locked = await project.RebuildAsync();
            Assert.True(locked.Says(Model, 1, "MC610"), locked.Output);
            Assert.Contains($"{Model} cannot be read: another program holds it", locked.Output, StringComparison.Ordinal);
            Assert.Contains("1 Error(s)", locked.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", locked.Output, StringComparison.Ordinal);

            // What an editor asks of a project reads no model.
            (await project.DotnetAsync(
                "msbuild", "-t:ResolveReferences;Compile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:SkipCompilerExecution=true",
                "-p:ProvideCommandLineArgs=true")).Succeeded();
        }

        // Reading it takes longer than anybody is kept from writing.
        Pad(project.PathOf(Model), megabytes: 64);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => KeepWriting(project.PathOf(Model), stop.Token), TestContext.Current.CancellationToken);
        var changing = await project.RebuildAsync();
        await stop.CancelAsync();
        await writing;
        Assert.True(changing.Says(Model, 1, "MC610"), changing.Output);
        Assert.Contains($"{Model} changed while it was read; build again", changing.Output, StringComparison.Ordinal);
        Assert.Contains("1 Error(s)", changing.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf(Signature)));

        (await project.RebuildAsync()).Succeeded();
        Assert.True(File.Exists(project.PathOf(Signature)));
    }

    /// <summary>Appends a field nobody knows, as a newer exporter may.</summary>
    private static void Pad(string model, int megabytes)
    {
        using var file = new FileStream(model, FileMode.Append);
        file.Write([0xa2, 0x06]);
        for (var length = megabytes << 20; length > 0; length >>= 7)
            file.WriteByte((byte)((length & 0x7f) | (length > 0x7f ? 0x80 : 0)));
        file.Write(new byte[megabytes << 20]);
    }

    /// <summary>As a copy that is still running, or a synchronizing folder: only its time tells.</summary>
    private static void KeepWriting(string model, CancellationToken stop)
    {
        var time = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        while (!stop.IsCancellationRequested)
            File.SetLastWriteTimeUtc(model, time = time.AddSeconds(1));
    }

    private Consumer Weighted()
    {
        var project = new Consumer(packages, outputType: "Library");
        project.Write("Contract.cs", Contract);
        project.Write("models/weights.bin", new byte[12]);
        File.Copy(RepositoryFiles.PathOf("tests", "models", "odd", "external_weights.onnx"), project.PathOf(Model));
        return project;
    }
}
