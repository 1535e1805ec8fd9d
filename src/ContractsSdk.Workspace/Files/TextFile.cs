using System;
using System.IO;
using System.Text;

namespace ContractsSdk.Workspace.Files;

/// <summary>Reads and writes the text files that people review: UTF-8, LF.</summary>
public static class TextFile
{
    /// <summary>Larger than this no such file is.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; null when there is none, or when it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problem">Why it cannot be read: the end of a sentence; null when it was, or when there is no file.</param>
    public static string? Read(string path, out string? problem)
    {
        problem = null;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (file.Length > MaximumLength)
            {
                problem = "it is larger than 16 MB";
                return null;
            }

            using var reader = new StreamReader(file, Utf8, detectEncodingFromByteOrderMarks: false);
            return reader.ReadToEnd();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (DecoderFallbackException)
        {
            problem = "it is no text in UTF-8";
        }
        catch (UnauthorizedAccessException)
        {
            problem = "permission is denied, or it is a folder";
        }
        catch (IOException)
        {
            problem = "another program holds it, or the disk failed";
        }

        return null;
    }

    /// <summary>
    /// Writes a file as a whole or not at all: to a temporary name in the same folder, then in its place. The folder is made where it is
    /// missing.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="problem">Why it was not written; null when it was.</param>
    public static bool TryWrite(string path, string text, out string? problem)
    {
        var temporary = path + "." + Guid.NewGuid().ToString("N").Substring(0, 8) + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(temporary, text, Utf8);
            Place(temporary, path);
            problem = null;
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = Reason(e);
            TryDelete(temporary, out _);
            return false;
        }
    }

    /// <summary>Deletes a file; one that is not there is deleted.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problem">Why it was not deleted; null when it was.</param>
    public static bool TryDelete(string path, out string? problem)
    {
        try
        {
            File.Delete(path);
            problem = null;
        }
        catch (DirectoryNotFoundException)
        {
            problem = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = Reason(e);
        }

        return problem is null;
    }

    private static void Place(string temporary, string path)
    {
        try
        {
            File.Move(temporary, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Replace(temporary, path, destinationBackupFileName: null);
        }
    }

    private static string Reason(Exception e) =>
        e is UnauthorizedAccessException ? "permission is denied" : "the disk is full or read-only, or another program holds it";
}
