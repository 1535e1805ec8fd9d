using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ContractsSdk.Tests;

public sealed class HostingTests
{
    private static readonly Applicant Good = new(30, 10);

    [Fact]
    public async Task A_client_is_one_object_under_its_type_its_id_and_its_interface()
    {
        await using var services = Services();

        var client = services.GetRequiredService<ScoreClient>();

        Assert.Same(client, services.GetRequiredService<ScoreClient>());
        Assert.Same(client, services.GetRequiredKeyedService<ScoreClient>("credit-score"));
        Assert.Same(client, services.GetRequiredService<IModelClient<Applicant, Score>>());
        Assert.Same(client, services.GetRequiredKeyedService<IModelClient<Applicant, Score>>("credit-score"));
        Assert.Equal(0.75f, client.Predict(Good).Value.Probability);
    }

    [Fact]
    public async Task Configuration_is_read_defaults_first_and_an_id_may_be_spelt_for_a_shell()
    {
        var seen = default(ModelLoadRequest);
        await using var services = Services(
            new()
            {
                ["Contracts:Defaults:Instance"] = "shared",
                ["Contracts:Defaults:Model"] = "models/default.onnx",
                ["Contracts:credit_score:Model"] = "models/other.onnx",
            },
            request => seen = request);

        var client = services.GetRequiredService<ScoreClient>();

        Assert.Equal(("credit-score", "models/other.onnx"), (seen?.ContractId, seen?.Model));
        Assert.Equal("shared", client.Model.Instance);
    }

    [Fact]
    public async Task A_key_nobody_knows_is_an_error_that_names_the_known_ones()
    {
        await using var services = Services(new() { ["Contracts:credit-score:MaxConcurency"] = "1" });

        var error = Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<ScoreClient>());

        Assert.Contains("Contracts:credit-score", error.Message, StringComparison.Ordinal);
        Assert.Contains("'MaxConcurency'", error.Message, StringComparison.Ordinal);
        Assert.Contains("MaxConcurrency", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_cannot_be_loaded_stops_the_start()
    {
        await using var services = Services(configuration: null, _ => throw new ModelLoadException(
            "credit-score", ModelLoadProblem.FileMissing, "there is no file 'models/x.onnx'."));

        var startup = services.GetRequiredService<IHostedService>();

        await Assert.ThrowsAsync<ModelLoadException>(() => startup.StartAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_registration_without_engine_or_made_twice_says_what_to_do()
    {
        var services = new ServiceCollection();
        services.AddModelClient<ScoreClient>();

        var error = Assert.Throws<InvalidOperationException>(() => services.BuildServiceProvider().GetRequiredService<ScoreClient>());
        Assert.Contains("UseOnnxRuntime", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => services.AddModelClient<ScoreClient>());
    }

    [Fact]
    public void The_bare_interface_of_two_clients_refuses_to_guess()
    {
        var services = new ServiceCollection();
        services.AddModelClient<ScoreClient>().UseEngine((_, _) => new ScriptedEngine());
        services.AddModelClient<SecondClient>().UseEngine((_, _) => new ScriptedEngine());
        using var provider = services.BuildServiceProvider();

        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IModelClient<Applicant, Score>>());
        Assert.NotNull(provider.GetRequiredService<SecondClient>());
        Assert.IsType<SecondClient>(provider.GetRequiredKeyedService<IModelClient<Applicant, Score>>("second-score"));
    }

    private static ServiceProvider Services(Dictionary<string, string?>? configuration = null, Action<ModelLoadRequest>? loading = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(configuration ?? []).Build());
        services.AddMetrics();
        services.AddModelClient<ScoreClient>().UseEngine((_, request) =>
        {
            loading?.Invoke(request);
            return new ScriptedEngine();
        });
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private sealed class SecondBinding : Generated.ClientBinding<Applicant, Score>
    {
        public static readonly string Text = ScoreBinding.Text.Replace("credit-score", "second-score", StringComparison.Ordinal);

        public override string ContractText => Text;

        public override void Validate(in Applicant features, ref Generated.Findings findings)
        {
        }

        public override void Encode(in Applicant features, EngineSlot slot, int row)
        {
        }

        public override Score Decode(EngineSlot slot, int row, ref Generated.Findings findings) => default;
    }

    private sealed class SecondClient(ModelEngine engine, ModelClientSettings? settings)
        : ModelClient<Applicant, Score>(new SecondBinding(), engine, settings), IModelClientFactory<SecondClient>
    {
        static string IModelClientFactory<SecondClient>.ContractText => SecondBinding.Text;

        public static SecondClient Create(ModelEngine engine, ModelClientSettings? settings = null) => new(engine, settings);

        static void IModelClientFactory<SecondClient>.Accept(IModelClientVisitor visitor) => visitor.Visit<SecondClient, Applicant, Score>();
    }
}
