using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Manifests;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>Only the bytes that a signature or a manifest names answer for a contract.</summary>
public sealed class PinTests : IDisposable
{
    private static readonly float[] Row = TestModels.Rows20[..20];

    private readonly string _folder = Directory.CreateTempSubdirectory("contracts").FullName;

    public PinTests() => File.WriteAllBytes(Model, TestModels.Bytes(TestModels.Bench("a_logreg")));

    private string Model => Path.Combine(_folder, "m.onnx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task TheSignatureBesideAModelNamesIt()
    {
        await SignAsync();
        using (var client = LogisticClient.Load(Model))
            Assert.Equal(client.Model.Digest[..12], client.Model.Version);

        ChangeTheModel();

        Assert.Matches(
            "^Contract 'logistic': 'm.onnx' is not the model that 'm.onnx.signature' names: expected sha256 [0-9a-f]{12}…, found [0-9a-f]{12}…; " +
            "other than expected: 'm.onnx'. Deploy the model the application was built with; or build it again",
            Refused(ModelLoadProblem.PinMismatch));
    }

    [Fact]
    public async Task OneChangedByteOfTheWeightsIsRefused()
    {
        File.WriteAllBytes(Model, TestModels.Bytes(TestModels.Odd("external_weights")));
        var weights = Path.Combine(_folder, "weights.bin");
        File.WriteAllBytes(weights, new byte[12]);
        await SignAsync();
        await OpenAsync();

        File.WriteAllBytes(weights, [1, .. new byte[11]]);

        var error = await Assert.ThrowsAsync<ModelLoadException>(() => OpenAsync());
        Assert.Equal(ModelLoadProblem.PinMismatch, error.Problem);
        Assert.Contains("other than expected: 'weights.bin'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AManifestComesBeforeTheSignatureAndNamesTheVersion()
    {
        await SignAsync(digest: new('0', 64));
        await ReleaseAsync();

        using var client = LogisticClient.Load(Model);

        Assert.Equal("2026.11", client.Model.Version);
        await using var engine = OnnxModelEngine.Open(Request(), null, orWorkingDirectory: false);
        Assert.Equal(new('c', 64), engine.GoldenDigest);
    }

    [Fact]
    public async Task AManifestOfAnotherModelIsRefused()
    {
        await ReleaseAsync();
        ChangeTheModel();

        Assert.Contains("'m.onnx' is not the model that 'm.onnx.manifest' names", Refused(ModelLoadProblem.PinMismatch), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contract id = logistic", "contract id = linear", "It is for the contract 'linear', not for 'logistic'.")]
    [InlineData("contract from = 1.0.0", "contract from = 1.1.0", "It serves the contract from version 1.1.0 to before 2.0.0, not 1.0.0.")]
    [InlineData("manifest 1", "<<<<<<< HEAD", "'m.onnx.manifest' cannot be read: line 1: '<<<<<<<' is left over from a merge.")]
    public async Task AManifestThatIsNotForThisClientIsRefused(string line, string changed, string said)
    {
        await ReleaseAsync();
        var manifest = Model + ".manifest";
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(line, changed, StringComparison.Ordinal));

        Assert.Contains(said, Refused(ModelLoadProblem.PinMismatch), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ModelPin.Exact, "Pin = Exact, but there is no 'm.onnx.signature' beside the model.")]
    [InlineData(ModelPin.Manifest, "Pin = Manifest, but there is no 'm.onnx.manifest' beside the model.")]
    public void WhatIsAskedForMustBeThere(ModelPin pin, string said) =>
        Assert.Contains(said, Refused(ModelLoadProblem.PinMismatch, pin), StringComparison.Ordinal);

    [Fact]
    public async Task ExactAsksForTheSignatureThoughThereIsAManifest()
    {
        await ReleaseAsync();
        await SignAsync(digest: new('0', 64));

        Assert.Contains("m.onnx.signature", Refused(ModelLoadProblem.PinMismatch, ModelPin.Exact), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsAskedOnlyInDevelopment()
    {
        await SignAsync(digest: new('0', 64));

        Assert.Contains("is for Development only", Refused(ModelLoadProblem.PinMismatch, ModelPin.Off), StringComparison.Ordinal);
        await OpenAsync(Request() with { Pin = ModelPin.Off, IsDevelopment = true });
    }

    [Theory]
    [InlineData("Production", false)]
    [InlineData("Development", true)]
    public async Task TheHostSaysWhereItRuns(string environment, bool loads)
    {
        await SignAsync(digest: new('0', 64));
        var services = new ServiceCollection()
            .AddSingleton<IHostEnvironment>(new Host { EnvironmentName = environment })
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?> { ["Contracts:logistic:Pin"] = "Off" }).Build());
        services.AddModelClient<LogisticClient>(options => options.Model = Model).UseOnnxRuntime();
        await using var provider = services.BuildServiceProvider();

        if (loads)
            Assert.Equal(PredictionSource.Model, provider.GetRequiredService<LogisticClient>().Predict(Row).Source);
        else
            Assert.Throws<ModelLoadException>(provider.GetRequiredService<LogisticClient>);
    }

    private async Task<ModelSignature> SignatureAsync()
    {
        await using var engine = OnnxModelEngine.Open(Model);
        return engine.Signature;
    }

    private async Task SignAsync(string? digest = null)
    {
        var signature = await SignatureAsync();
        File.WriteAllText(Model + ".signature", SignatureText.Write(digest is null ? signature : signature with { Digest = digest, Files = default }));
    }

    private async Task ReleaseAsync()
    {
        var contract = ContractText.Read(LogisticClient.ContractText).Contract!;
        File.WriteAllText(Model + ".manifest", ManifestText.Write(ModelManifest.Of(contract, await SignatureAsync(), "2026.11", new('c', 64))));
    }

    // A model may end in fields nobody knows: it is the same model to the library, and another file.
    private void ChangeTheModel() => File.WriteAllBytes(Model, [.. File.ReadAllBytes(Model), 0xD2, 0x3E, 0x00]);

    private ModelLoadRequest Request() => new("logistic", Model) { ContractVersion = "1.0.0" };

    private async Task OpenAsync(ModelLoadRequest? request = null)
    {
        await using var engine = OnnxModelEngine.Open(request ?? Request(), null, orWorkingDirectory: false);
    }

    private string Refused(ModelLoadProblem problem, ModelPin? pin = null)
    {
        var error = Assert.Throws<ModelLoadException>(
            () => LogisticClient.Load(Model, settings: new ModelClientSettings { Options = new() { Pin = pin } }));
        Assert.Equal(problem, error.Problem);
        Assert.DoesNotContain(_folder, error.ToString(), StringComparison.Ordinal);
        return error.Message;
    }

    private sealed class Host : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
