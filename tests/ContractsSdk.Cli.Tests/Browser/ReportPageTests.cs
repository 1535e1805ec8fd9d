using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Cli.Tests.Fixtures;
using Microsoft.Playwright;

namespace ContractsSdk.Cli.Tests.Browser;

/// <summary>The report as a reader sees it.</summary>
public sealed class ReportPageTests(Chromium chromium)
{
    private const int Phone = 390;
    private const int Desk = 1280;

    [Theory]
    [InlineData(Phone, ColorScheme.Light)]
    [InlineData(Phone, ColorScheme.Dark)]
    [InlineData(Desk, ColorScheme.Light)]
    [InlineData(Desk, ColorScheme.Dark)]
    public async Task ItIsThereWholeWithoutNetworkScriptOrComplaint(int width, ColorScheme colours)
    {
        var page = await chromium.OpenAsync(width, colours);
        var (complaints, requests) = (new List<string>(), new List<string>());
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => requests.Add(request.Url);
        using var project = ReportedProject.Create();
        await project.RunAsync("report");
        var file = project.PathOf("fraud-detector.html");

        await page.GotoAsync(new Uri(file).AbsoluteUri);

        Assert.Empty(complaints);
        Assert.Single(requests);
        Assert.Equal("fraud-detector 1.2.0", await page.TitleAsync());
        foreach (var heading in new[] { "At a glance", "Findings", "Features", "Outputs", "Model", "Data", "History" })
            await IsVisibleAsync(page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }), width);
        foreach (var name in new[] { "amount", "income", "merchant" })
            await IsVisibleAsync(page.Locator("#features tbody .name", new() { HasText = name }), width);
        await IsVisibleAsync(page.Locator("#features tbody .name", new() { HasText = "<script>document.title='owned'</script>" }), width);
        await IsVisibleAsync(page.Locator("#findings .rule").First, width);
        await IsVisibleAsync(page.GetByRole(AriaRole.Img, new() { Name = "Distribution of amount" }), width);
        Assert.Equal(6, await page.GetByRole(AriaRole.Img, new() { Name = "Distribution of amount" }).Locator("rect").CountAsync());
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await KeepAsync(page, $"report-{width}-{colours}.png");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task EveryWordStandsOutFromWhatIsBehindIt(ColorScheme colours)
    {
        var page = await chromium.OpenAsync(Desk, colours);
        using var project = ReportedProject.Create();
        await project.RunAsync("report");
        await page.GotoAsync(new Uri(project.PathOf("fraud-detector.html")).AbsoluteUri);

        var faint = await page.EvaluateAsync<string[]>(
            """
            () => {
              const parts = colour => colour.match(/[\d.]+/g).map(Number);
              const light = colour => { const [r, g, b] = parts(colour).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
              const behind = element => { for (let e = element; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (parts(c)[3] !== 0) return c; } return 'rgb(255,255,255)'; };
              return [...document.body.querySelectorAll('*')]
                .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.getClientRects().length)
                .map(e => { const a = light(getComputedStyle(e).color), b = light(behind(e)); return [e.className + ' ' + e.tagName, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)]; })
                .filter(([_, ratio]) => ratio < 4.5).map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`);
            }
            """);

        Assert.Empty(faint);
    }

    // To be looked at by people: CONTRACTSSDK_SCREENSHOTS names a folder.
    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CONTRACTSSDK_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name), FullPage = true });
    }

    private static async Task IsVisibleAsync(ILocator element, int width)
    {
        await Assertions.Expect(element).ToBeVisibleAsync();
        var box = await element.BoundingBoxAsync();
        Assert.NotNull(box);
        Assert.True(box.X >= 0 && box.X + box.Width <= width + 0.5 && box.Height > 4, $"{element} is at {box.X}+{box.Width} of {width}");
    }
}
