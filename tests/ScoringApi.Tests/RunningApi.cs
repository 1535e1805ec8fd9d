using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ScoringApi.Tests;

/// <summary>The service on a free port, with a configuration file of its own that a test may change.</summary>
internal sealed class RunningApi : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scoring-api");

    private RunningApi(params string[] args)
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), Settings);
        App = ScoringApp.Create(
        [
            "--urls", "http://127.0.0.1:0", "--contentRoot", _folder.FullName, "--environment", "Production",
            "--Logging:LogLevel:Default", "None", "--Logging:LogLevel:Microsoft.AspNetCore", "None", .. args,
        ]);
    }

    public WebApplication App { get; }

    public HttpClient Http { get; } = new();

    public Uri Address => Http.BaseAddress!;

    private string Settings => Path.Combine(_folder.FullName, "appsettings.json");

    public static async Task<RunningApi> StartAsync(params string[] args)
    {
        var api = new RunningApi(args);
        await api.App.StartAsync(TestContext.Current.CancellationToken);
        var address = api.App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        api.Http.BaseAddress = new Uri(address);
        return api;
    }

    /// <summary>A transaction that breaks nothing, to be changed.</summary>
    public static JsonObject Transaction() => new()
    {
        ["amount"] = 12.5,
        ["merchant"] = "grocery",
        ["accountAgeDays"] = 400,
        ["cardPresent"] = true,
        ["hourOfDay"] = 12,
        ["distanceFromHomeKm"] = 3,
        ["transactionsLast24Hours"] = 2,
        ["channel"] = "chip",
    };

    /// <summary>Changes one value of the configuration file, as an operator does, and has it read.</summary>
    public void Configure(string key, JsonNode value)
    {
        var settings = JsonNode.Parse(File.ReadAllText(Settings))!;
        settings["Contracts"]!["fraud-detector"]![key] = value;
        File.WriteAllText(Settings, settings.ToJsonString());
        ((IConfigurationRoot)App.Configuration).Reload();
    }

    public async Task<(int Status, JsonElement Body)> PostAsync(string path, JsonNode body)
    {
        using var answer = await Http.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    public async Task<(int Status, JsonElement Body)> GetAsync(string path)
    {
        using var answer = await Http.GetAsync(path, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
