using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Contracts;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.Tests;

namespace ContractsSdk.Architecture.Tests.PublicApi;

/// <summary>What packages promise changes only where somebody sees it.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<Type> Packages => [typeof(ModelContract), typeof(ModelContractAttribute), typeof(OnnxRuntimeOptions)];

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task ItIsWhatItsFileSays(Type member)
    {
        var name = member.Assembly.GetName().Name!;
        var file = RepositoryFiles.PathOf("src", name, "PublicApi.txt");
        var declared = ApiText.Of(member.Assembly);
        if (Environment.GetEnvironmentVariable("CONTRACTSSDK_UPDATE_DOCS") == "1")
            await File.WriteAllTextAsync(file, declared, TestContext.Current.CancellationToken);

        var written = File.Exists(file) ? (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n") : "";
        if (written == declared)
            return;
        var (old, now) = (written.Split('\n'), declared.Split('\n'));
        Assert.Fail(
            $"The public API of {name} is not what src/{name}/PublicApi.txt says. Where that is meant, write the file again and have it reviewed:\n"
            + $"  {ApiText.Command}\n"
            + string.Join('\n', old.Except(now).Select(line => "- " + line).Concat(now.Except(old).Select(line => "+ " + line)).Take(40)));
    }

    [Fact]
    public void ALineTellsWhatAMemberTakesAndGives()
    {
        var lines = ApiType.Lines(typeof(Sample<>)).ToList();

        Assert.Contains("ContractsSdk.Architecture.Tests.PublicApi.PublicApiTests.Sample<T> : abstract class, System.IDisposable where T : class, new()", lines);
        Assert.Contains("ContractsSdk.Architecture.Tests.PublicApi.PublicApiTests.Sample<T>.protected abstract Try(in int value, out string? text, bool loud = false) -> bool", lines);
        Assert.Contains("ContractsSdk.Architecture.Tests.PublicApi.PublicApiTests.Sample<T>.required Name { get; init } -> string?", lines);
        Assert.Contains("[Hidden] ContractsSdk.Architecture.Tests.PublicApi.PublicApiTests.Sample<T>.virtual All(params System.Collections.Generic.IReadOnlyList<string?> names) -> T[]?", lines);
        Assert.Contains("ContractsSdk.Architecture.Tests.PublicApi.PublicApiTests.Sample<T>.const Most = 3 -> int", lines);
        Assert.DoesNotContain(lines, line => line.Contains("Secret", StringComparison.Ordinal));
    }

#pragma warning disable CA1034, CA1063, CA1816 // A sample of everything.
    public abstract class Sample<T> : IDisposable
        where T : class, new()
    {
        public const int Most = 3;

        public required string? Name { get; init; }

        public void Dispose()
        {
        }

        [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
        public virtual T[]? All(params System.Collections.Generic.IReadOnlyList<string?> names) => null;

        protected abstract bool Try(in int value, out string? text, bool loud = false);

        internal static void Secret()
        {
        }
    }
#pragma warning restore CA1034, CA1063, CA1816
}
