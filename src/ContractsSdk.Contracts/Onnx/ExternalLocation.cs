using System;
using System.Linq;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>
/// Whether the place where a model says its weights lie is in the model's own folder, judged by the text alone and the same on every
/// system: a model that is harmless here must not be one that reads <c>C:\</c> there. What lies at that place (a link, a device) is judged
/// by whoever may look.
/// </summary>
internal static class ExternalLocation
{
    // No file name has these on Windows: drives, streams of a file, wildcards. Engines use such names for places in memory.
    private const string Forbidden = "\\:*?\"<>|";

    private const string Digits = "0123456789\u00b9\u00b2\u00b3";

    // A file of such a name is a device on Windows, in whatever folder and with whatever ending.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    // These with a digit.
    private static readonly string[] Ports = ["com", "lpt"];

    /// <summary>What is wrong with it, or null.</summary>
    public static string? Trouble(string location)
    {
        if (location.Length == 0)
            return "it names no file";
        if (location[0] == '/')
            return "the path is absolute";
        if (location.Any(c => c < ' ' || c == '\u007f' || Forbidden.IndexOf(c) >= 0))
            return "the path has characters that are none of a file name";
        return location.Split('/').Select(Segment).FirstOrDefault(trouble => trouble is not null);
    }

    private static string? Segment(string segment) => segment switch
    {
        "." => null,
        "" => "the path has an empty part",
        ".." => "the path leaves the folder",
        _ when segment[segment.Length - 1] is '.' or ' ' => "a part of the path ends in a dot or a space",
        _ when IsDevice(segment) => "the path is a device's",
        _ => null,
    };

    private static bool IsDevice(string segment)
    {
        var stem = segment.Split('.')[0].TrimEnd(' ');
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (stem.Length == 4 && Digits.IndexOf(stem[3]) >= 0 && Ports.Contains(stem.Substring(0, 3), StringComparer.OrdinalIgnoreCase));
    }
}
