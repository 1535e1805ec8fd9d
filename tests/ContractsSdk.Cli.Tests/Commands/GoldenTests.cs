using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary><c>contracts golden</c> on the built sample: its own process, its own model, the native library.</summary>
public sealed class GoldenTests : IDisposable
{
    private const string Lunch =
        """{"amount":12.5,"card_present":true,"channel":"Contactless","distance_from_home_km":1.25,"hour_of_day":12,"merchant":"grocery","transactions_last_24h":2}""";

    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "FraudScoring.dll");

    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Rows_are_recorded_beside_the_contract_and_hold_from_then_on()
    {
        Rows(Lunch, Lunch.Replace("12.5", "1250", StringComparison.Ordinal));

        var recorded = await RunAsync("golden", "rows.jsonl");

        Assert.Equal(
            (ExitCode.Ok, "recorded golden rows of fraud-detector 1.2.0\n  contracts/fraud-detector/golden.jsonl\n", ""),
            (recorded.ExitCode, recorded.Output, recorded.Error));
        var lines = Golden.Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Contains("\"tolerance\":{\"probabilities\":1E-05}", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($$"""{"in":{{Lunch}},"out":{"label":false,"probabilities":0.0025""", lines[1], StringComparison.Ordinal);
        var check = await RunAsync("golden", "--check");
        Assert.Equal((ExitCode.Ok, "every golden row is answered as recorded: fraud-detector 1.2.0\n"), (check.ExitCode, check.Output));
    }

    [Fact]
    public async Task A_model_that_answers_otherwise_is_told_with_every_difference()
    {
        Rows(Lunch);
        await RunAsync("golden", "rows.jsonl");
        _project.Write("golden.jsonl", Golden.Replace("\"label\":false,\"probabilities\":0.0025", "\"label\":true,\"probabilities\":0.5025", StringComparison.Ordinal));

        var check = await RunAsync("golden", "--check");

        Assert.Equal((ExitCode.Findings, ""), (check.ExitCode, check.Output));
        Assert.Contains("1 of 1 golden rows are not as recorded\n  - line 2: 'label': expected true, found false\n  - line 2: 'probabilities'", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tolerances_are_given_or_stay_as_they_were()
    {
        Rows(Lunch);
        await RunAsync("golden", "rows.jsonl", "--tolerance", "probabilities=1e-4", "--tolerance", "0.5");
        Assert.Contains("\"tolerance\":{\"probabilities\":0.0001}", Golden, StringComparison.Ordinal);

        // What a retrained model is recorded with: the rows that are there.
        Assert.Equal(ExitCode.Ok, (await RunAsync("golden")).ExitCode);
        Assert.Contains("\"tolerance\":{\"probabilities\":0.0001}", Golden, StringComparison.Ordinal);

        var unknown = await RunAsync("golden", "--tolerance", "label=1");
        Assert.Equal(ExitCode.Findings, unknown.ExitCode);
        Assert.Contains("'label' takes no tolerance: the fractional outputs are probabilities", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sensitive_is_not_recorded_though_the_rows_state_it()
    {
        Rows(Lunch.Replace("{", "{\"account_age_days\":731.0625,", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Ok, (await RunAsync("golden", "rows.jsonl")).ExitCode);

        Assert.DoesNotContain("account_age_days", Golden, StringComparison.Ordinal);
        Assert.DoesNotContain("731", Golden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_are_no_rows_are_told_all_at_once_and_nothing_is_written()
    {
        Rows(Lunch.Replace("\"amount\":12.5,", "", StringComparison.Ordinal), Lunch, Lunch.Replace("12.5", "\"77-secret\"", StringComparison.Ordinal));

        var recorded = await RunAsync("golden", "rows.jsonl");

        Assert.Equal((ExitCode.Findings, ""), (recorded.ExitCode, recorded.Output));
        Assert.Contains("line 1: has no value for the feature 'amount'\n  - line 3: has a value for 'amount' that is none of its type", recorded.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", recorded.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_project.PathOf("contracts", TestProject.Id, "golden.jsonl")));

        Rows(Lunch.Replace("\"hour_of_day\":12", "\"hour_of_day\":25", StringComparison.Ordinal));
        var refused = await RunAsync("golden", "rows.jsonl");
        Assert.Equal(ExitCode.Findings, refused.ExitCode);
        Assert.Contains("Row 1 cannot be recorded: the model does not answer it: ", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_alone_says_what_to_name_instead()
    {
        Rows(Lunch);
        var alone = Directory.CreateDirectory(_project.PathOf("bin")).FullName;
        File.Copy(Sample, Path.Combine(alone, "FraudScoring.dll"));

        var recorded = await _project.RunAsync("golden", "rows.jsonl", "--assembly", "bin/FraudScoring.dll");

        Assert.Equal((ExitCode.Unreadable, ""), (recorded.ExitCode, recorded.Output));
        Assert.Contains("ContractsSdk.dll does not lie beside FraudScoring.dll: a library alone runs no model; name with --assembly", recorded.Error, StringComparison.Ordinal);

        // Nothing of it is held on to.
        File.Delete(Path.Combine(alone, "FraudScoring.dll"));
    }

    [Fact]
    public async Task It_says_what_is_missing()
    {
        var none = await RunAsync("golden");
        Assert.Equal(ExitCode.Usage, none.ExitCode);
        Assert.Contains("there are no golden rows yet; name a file of rows to record", none.Error, StringComparison.Ordinal);

        Rows(Lunch);
        Assert.Contains(
            "FraudScoring.dll declares no contract 'other'; it declares fraud-detector",
            (await RunAsync("golden", "rows.jsonl", "--contract", "other")).Error, StringComparison.Ordinal);
        Assert.Contains("'0,1' is no tolerance", (await RunAsync("golden", "rows.jsonl", "--tolerance", "0,1")).Error, StringComparison.Ordinal);
        var model = await RunAsync("golden", "rows.jsonl", "--model", "none.onnx");
        Assert.Equal((ExitCode.Findings, true), (model.ExitCode, model.Error.Contains("There is no model file 'none.onnx'", StringComparison.Ordinal)));
    }

    private string Golden => _project.Read("golden.jsonl");

    private void Rows(params string[] lines) => File.WriteAllLines(_project.PathOf("rows.jsonl"), lines);

    private Task<Outcome> RunAsync(params string[] arguments) => _project.RunAsync([.. arguments, "--assembly", Sample]);
}
