using System;
using System.Globalization;
using System.Linq;
using System.Text;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Tests.Properties;

public class TextProperties
{
    /// <summary>How many contracts each property is tried on; raise it for a night.</summary>
    private const int Count = 20_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void WhatIsWrittenIsReadBack()
    {
        var contracts = new RandomContracts(seed: 1);
        for (var i = 0; i < Count; i++)
        {
            var contract = contracts.Next();
            var text = ContractText.Write(contract);
            var result = ContractText.Read(StrictUtf8.GetString(StrictUtf8.GetBytes(text)));
            Assert.True(result.Errors.IsEmpty, $"{i}: {result.Errors}\n{text}");
            Assert.True(contract == result.Contract, $"{i}:\n{text}");
            Assert.True(text == ContractText.Write(result.Contract!), $"{i}:\n{text}");
        }
    }

    [Fact]
    public void TheOrderOfDeclarationIsNotWritten()
    {
        var random = new Random(2);
        var contracts = new RandomContracts(seed: 2);
        for (var i = 0; i < Count / 4; i++)
        {
            var contract = contracts.Unsorted();
            var shuffled = contract with
            {
                Features = Shuffled(random, contract.Features),
                Constants = Shuffled(random, contract.Constants),
                Outputs = Shuffled(random, contract.Outputs),
                UnknownFacts = Shuffled(random, contract.UnknownFacts),
            };
            Assert.Equal(ContractText.Write(contract), ContractText.Write(shuffled));
        }
    }

    [Fact]
    public void TheOrderAndTheEndsOfLinesAreNotRead()
    {
        var random = new Random(3);
        var contracts = new RandomContracts(seed: 3);
        for (var i = 0; i < Count / 4; i++)
        {
            var contract = contracts.Next();
            var text = ShuffledLines(random, ContractText.Write(contract)).Replace("\n", "\r\n", StringComparison.Ordinal);
            Assert.True(contract == ContractText.Read("\ufeff" + text).Contract, $"{i}:\n{text}");
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void TheCultureIsNeitherWrittenNorRead(string culture)
    {
        var previous = CultureInfo.CurrentCulture;
        var contracts = new RandomContracts(seed: 4);
        for (var i = 0; i < Count / 20; i++)
        {
            var contract = contracts.Next();
            var text = ContractText.Write(contract);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
                Assert.Equal(text, ContractText.Write(contract));
                Assert.Equal(contract, ContractText.Read(text).Contract);
            }
            finally
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = previous;
            }
        }
    }

    // Without the data of these cultures the theory above would say nothing.
    [Fact]
    public void TheCulturesDiffer()
    {
        Assert.Equal("ı", "I".ToLower(new CultureInfo("tr-TR")));
        Assert.Equal("1,5", 1.5.ToString(new CultureInfo("de-DE")));
        Assert.Equal("\u22125", (-5).ToString(new CultureInfo("fi-FI")));
    }

    [Fact]
    public void DamagedTextIsReadOrRefusedAndNeverThrows()
    {
        var random = new Random(5);
        var (contracts, texts) = (new RandomContracts(seed: 5), new RandomTexts(random));
        var read = 0;
        for (var i = 0; i < Count; i++)
        {
            var text = Damaged(random, texts, ContractText.Write(contracts.Next()));
            var result = ContractText.Read(text);
            Assert.Equal(result.Contract is null, !result.Errors.IsEmpty);
            if (result.Contract is null)
                continue;
            read++;
            TensorPlan.Of(result.Contract);
            Assert.True(result.Contract == ContractText.Read(ContractText.Write(result.Contract)).Contract, $"{i}:\n{text}");
        }

        Assert.InRange(read, Count / 20, Count * 19 / 20);
    }

    private static string Damaged(Random random, RandomTexts texts, string text)
    {
        for (var damages = random.Next(1, 4); damages > 0; damages--)
        {
            var start = random.Next(text.Length + 1);
            var length = random.Next(3) == 0 ? random.Next(Math.Min(40, text.Length - start + 1)) : Math.Min(1, text.Length - start);
            text = random.Next(4) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, texts.Any()),
                2 => text.Insert(random.Next(text.Length + 1), text.Substring(start, length)),
                _ => text.Remove(start, length).Insert(start, texts.Bare()),
            };
        }

        return text;
    }

    private static EquatableArray<T> Shuffled<T>(Random random, EquatableArray<T> items)
    {
        var copy = items.ToArray();
        random.Shuffle(copy);
        return EquatableArray.Of(copy);
    }

    // Categories and labels stay in order among themselves: theirs may mean something.
    private static string ShuffledLines(Random random, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').Skip(1).ToArray();
        var shuffled = lines.ToArray();
        random.Shuffle(shuffled);
        var ordered = lines.Where(IsOrdered).GetEnumerator();
        return "contracts 1\n" + string.Concat(
            shuffled.Select(line => (IsOrdered(line) && ordered.MoveNext() ? ordered.Current : line) + "\n"));
    }

    private static bool IsOrdered(string line) =>
        line.Contains(" category = ", StringComparison.Ordinal) || line.Contains(" label = ", StringComparison.Ordinal);
}
