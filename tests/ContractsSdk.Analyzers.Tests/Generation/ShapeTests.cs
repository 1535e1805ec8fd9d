using System;
using System.Linq;
using System.Threading;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation;

/// <summary>The shape of a type is the same however it reaches the compiler.</summary>
public sealed class ShapeTests
{
    private const string Body = """{ [Feature("a")] public required int A { get; init; } }""";

    public static TheoryData<string, string> Types => new()
    {
        { "public sealed class Row " + Body, "class" },
        { "public struct Row " + Body, "struct" },
        { "public readonly record struct Row " + Body, "record-struct" },
        { "public sealed record Row " + Body, "record-class" },
        { "public sealed record Row([Feature(\"b\")] int B, [Feature(\"a\")] int A);", "record-class B A" },
        { "public record struct Row([Feature(\"b\")] int B, [Feature(\"a\")] int A);", "record-struct B A" },
        { "public sealed record Row([Feature(\"b\")] int B) { [Feature(\"a\")] public int A { get; init; } }", "record-class B" },
        { "public sealed class Row(int a) { [Feature(\"a\")] public int A { get; init; } = a; }", "class" },
        {
            """
            public readonly struct Row : System.IEquatable<Row>
            {
                [Feature("a")] public int A { get; init; }
                public bool Equals(Row other) => A == other.A;
                public override bool Equals(object? obj) => obj is Row row && Equals(row);
                public override int GetHashCode() => A;
                public static bool operator ==(Row left, Row right) => left.Equals(right);
                public static bool operator !=(Row left, Row right) => !left.Equals(right);
            }
            """, "struct"
        },
        {
            """
            public sealed record Row([Feature("b")] int B, [Feature("a")] int A)
            {
                public void Deconstruct(out int B, out int A) => (B, A) = (this.B, this.A);
                public void Deconstruct(out int b) => b = B;
            }
            """, "record-class B A"
        },
        { "public record Base([Feature(\"a\")] int A);\n\n[Features]\npublic sealed record Row([Feature(\"b\")] int B, int A) : Base(A);", "record-class B A" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void IsTheSameFromSourceAndFromALibrary(string type, string shape)
    {
        const string Client = "[ModelContract(\"fraud-detector\", \"1.0.0\")]\npublic sealed partial class Client : ModelClient<Row, FraudScore>;\n\n";

        Assert.Equal(shape, Shape(Client + "[Features]\n" + type));
        Assert.Equal(shape, Shape(Client + "//- library\n[Features]\n" + type));
    }

    private static string Shape(string source)
    {
        var compilation = TestProject.Of(source).Compile();
        Assert.DoesNotContain(
            compilation.GetTypeByMetadataName("Client")!.BaseType!.TypeArguments, type => type.TypeKind == Microsoft.CodeAnalysis.TypeKind.Error);
        var read = ContractReader.Read(compilation.GetTypeByMetadataName("Client")!, compilation, CancellationToken.None);
        var found = read.Declaration?.Contract.FeaturesShape ?? throw new InvalidOperationException(string.Join('\n', read.Findings));
        return string.Join(' ', found.Parameters.Prepend(found.Kind));
    }
}
