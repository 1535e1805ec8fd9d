using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.Analyzers.Tests.Settings;

/// <summary>The tools read what a project decided as the compiler does, which is asked here.</summary>
public sealed class EditorConfigTests
{
    private const string File = "/repository/shop/src/Contract.cs";

    [Theory]
    [InlineData("[*]\na = 1\n")]
    [InlineData("[*.cs]\na = 1\n")]
    [InlineData("[*.vb]\na = 1\n")]
    [InlineData("[*.{vb,cs}]\na = 1\n")]
    [InlineData("[*.{vb,fs}]\na = 1\n")]
    [InlineData("[{Contract,Other}.cs]\na = 1\n")]
    [InlineData("[{a{b,c},Contract}.cs]\na = 1\n")]
    [InlineData("[src/*.cs]\na = 1\n")]
    [InlineData("[/src/*.cs]\na = 1\n")]
    [InlineData("[shop/src/*.cs]\na = 1\n")]
    [InlineData("[src/**.cs]\na = 1\n")]
    [InlineData("[src/**/*.cs]\na = 1\n")]
    [InlineData("[**/Contract.cs]\na = 1\n")]
    [InlineData("[**.cs]\na = 1\n")]
    [InlineData("[Con?ract.cs]\na = 1\n")]
    [InlineData("[?ontract.c?]\na = 1\n")]
    [InlineData("[[ABC]ontract.cs]\na = 1\n")]
    [InlineData("[[!ABC]ontract.cs]\na = 1\n")]
    [InlineData("[[!xyz]ontract.cs]\na = 1\n")]
    [InlineData("[Con\\tract.cs]\na = 1\n")]
    [InlineData("[contract.cs]\na = 1\n")]
    [InlineData("[*.c]\na = 1\n")]
    [InlineData("[*.css]\na = 1\n")]
    [InlineData("[.cs]\na = 1\n")]
    [InlineData("[{*.cs]\na = 1\n")]
    [InlineData("[(*).cs]\na = 1\n")]
    [InlineData("[]\na = 1\n")]
    [InlineData("[*.cs]\na = 1\na = 2\n[*]\na = 3\n")]
    [InlineData("[*.cs]\na = 1\n[*]\na = unset\n")]
    [InlineData("[*.cs]\na = 1 # because\nb=2 ; because\nc : 3\n  d  =  4  \n")]
    [InlineData("[*.cs] # because\na = 1\n")]
    [InlineData("# [*.cs]\n;a = 1\n[*.cs]\n#a = 2\nb =\n")]
    [InlineData("[*.cs]\nContracts.MC104.Required_Bump = Major\n")]
    [InlineData("a = 1\n")]
    [InlineData("root = true\r\n[*.cs]\r\na = 1\r\n")]
    [InlineData("is_global = true\na = 1\n")]
    [InlineData("no setting\n[*.cs\na = 1\n= 2\n")]
    public void OneFileSaysTheSame(string text) => SaysTheSame(("/repository/shop/.editorconfig", text));

    // The compiler takes the mark away before it reads.
    [Fact]
    public void AByteOrderMarkSaysNothing() =>
        Assert.Equal("1", EditorConfig.Of(File, [new("/repository", ".editorconfig", "\ufeff[*.cs]\na = 1\n")])["a"]);

    [Fact]
    public void TheNearestFileCounts() => SaysTheSame(
        ("/repository/.editorconfig", "[*.cs]\na = outer\nb = outer\n"), ("/repository/shop/src/.editorconfig", "[*.cs]\na = inner\n"));

    [Fact]
    public void ARootEndsTheWay() => SaysTheSame(
        ("/repository/.editorconfig", "[*.cs]\nb = outer\n"), ("/repository/shop/.editorconfig", "root = true\n[*.cs]\na = inner\n"));

    [Fact]
    public void OtherFoldersSayNothing() => SaysTheSame(
        ("/repository/shop/other/.editorconfig", "root = true\n[*.cs]\na = 1\n"), ("/repository/shop/sr/.editorconfig", "[*.cs]\nb = 1\n"));

    [Fact]
    public void WhatIsSaidOfAllFilesCountsLeast() => SaysTheSame(
        ("/repository/shop/.globalconfig", "is_global = true\na = all\nb = all\n"), ("/repository/.editorconfig", "[*.cs]\na = here\n"));

    [Fact]
    public void OfSeveralOfThemTheGreatestLevelCounts() => SaysTheSame(
        ("/repository/.globalconfig", "is_global = true\nglobal_level = 5\na = five\n"), ("/repository/shop/.globalconfig", "is_global = true\nglobal_level = 1\na = one\n"));

    private static void SaysTheSame(params (string Path, string Text)[] files)
    {
        var compiler = AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(SourceText.From(file.Text), file.Path)).ToList());
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in compiler.GlobalConfigOptions.AnalyzerOptions.Concat(compiler.GetOptionsForSourcePath(File).AnalyzerOptions))
            expected[option.Key] = option.Value;

        var found = EditorConfig.Of(File, files.Select(file => new EditorConfigFile(
            file.Path[..file.Path.LastIndexOf('/')], file.Path[(file.Path.LastIndexOf('/') + 1)..], file.Text)));

        // What a file says about itself is no setting, and the compiler takes it out.
        Assert.Equal(expected, found.Where(setting => setting.Key is not ("root" or "is_global" or "global_level")));
    }
}
