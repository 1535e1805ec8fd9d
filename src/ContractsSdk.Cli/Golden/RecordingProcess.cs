namespace ContractsSdk.Cli.Golden;

/// <summary>The process that records golden rows, or holds them against a model.</summary>
internal static class RecordingProcess
{
    /// <summary>The first argument that means this role: no command's name.</summary>
    public const string Role = "--golden-process";

    public static int Run(string[] arguments)
    {
        var request = RecordingRequest.FromArguments(arguments);
        return ApplicationProcess.Run(request.Assembly, () => Answer(request));
    }

    private static string Answer(RecordingRequest request)
    {
        var client = new ApplicationClient(request.Assembly, request.Client);
        using var loaded = client.Load(request.Model);
        if (request.Rows is { } rows)
            client.Record(loaded, rows, request.Golden, request.Tolerances);
        else
            client.Verify(loaded, request.Golden);
        return "";
    }
}
