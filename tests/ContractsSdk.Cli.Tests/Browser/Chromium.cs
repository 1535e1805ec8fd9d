using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Cli.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace ContractsSdk.Cli.Tests.Browser;

/// <summary>A real browser, started by the first test that wants one. <c>CONTRACTSSDK_CHROMIUM</c> names another than Debian's.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string? Program =
        new[] { Environment.GetEnvironmentVariable("CONTRACTSSDK_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists);

    private readonly Lazy<Task<IBrowser>> _browser = new(StartAsync);

    /// <summary>A page of its own, as wide as asked; the test is skipped where there is no browser.</summary>
    public async Task<IPage> OpenAsync(int width, ColorScheme colours)
    {
        Assert.SkipWhen(Program is null, "There is no Chromium here; CONTRACTSSDK_CHROMIUM names one.");
        var browser = await _browser.Value;
        return await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = colours });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated && _browser.Value.IsCompletedSuccessfully)
            await (await _browser.Value).CloseAsync();
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }
}
