using System;
using System.IO;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Tests.Support;

namespace ContractsSdk.Workspace.Tests.Files;

public sealed class TextFileTests : IDisposable
{
    private readonly TestProject _project = new();

    private string File => _project.PathOf("contracts/x/head.contract");

    [Fact]
    public void WritesAFileWholeInItsPlaceAndLeavesNothingElseBehind()
    {
        Assert.True(TextFile.TryWrite(File, "one\n", out _));
        Assert.True(TextFile.TryWrite(File, "two ü\n", out _));

        Assert.Equal("two ü\n"u8, System.IO.File.ReadAllBytes(File));
        Assert.Equal([File], Directory.GetFiles(Path.GetDirectoryName(File)!));
    }

    [Fact]
    public void SaysWhyItDidNotWrite()
    {
        Directory.CreateDirectory(File);

        Assert.False(TextFile.TryWrite(File, "one\n", out var problem));
        Assert.NotNull(problem);
        Assert.DoesNotContain(_project.Project.Root, problem, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(File)!));
    }

    [Fact]
    public void ReadsNothingWhereThereIsNothing()
    {
        Assert.Null(TextFile.Read(File, out var problem));
        Assert.Null(problem);
    }

    [Fact]
    public void SaysWhatIsNoTextAndWhatIsTooLarge()
    {
        _project.Write("contracts/x/head.contract", [0xFF, 0xFE, 0x00]);
        Assert.Null(TextFile.Read(File, out var binary));
        Assert.Equal("it is no text in UTF-8", binary);

        using (var huge = new FileStream(File, FileMode.Create))
            huge.SetLength(TextFile.MaximumLength + 1L);
        Assert.Null(TextFile.Read(File, out var large));
        Assert.Equal("it is larger than 16 MB", large);
    }

    public void Dispose() => _project.Dispose();
}
