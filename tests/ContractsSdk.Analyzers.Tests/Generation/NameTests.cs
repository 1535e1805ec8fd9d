using System;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation;

public sealed class NameTests
{
    [Fact]
    public void NoTwoClientsShareAFile()
    {
        var run = GeneratorCheck.Holds("""
            [ModelContract("global", "1.0.0")] public sealed partial class Client : ModelClient<Transaction, FraudScore>;

            namespace A
            {
                [ModelContract("a", "1.0.0")] public sealed partial class Client : ModelClient<Transaction, FraudScore>;
                [ModelContract("a-lower", "1.0.0")] public sealed partial class client : ModelClient<Transaction, FraudScore>;
                [ModelContract("a-underscore", "1.0.0")] public sealed partial class Outer_Client : ModelClient<Transaction, FraudScore>;
                public partial class Outer
                {
                    [ModelContract("a-nested", "1.0.0")] public sealed partial class Client : ModelClient<Transaction, FraudScore>;
                }
            }

            namespace a
            {
                [ModelContract("b", "1.0.0")] public sealed partial class Client : ModelClient<Transaction, FraudScore>;
            }

            """);
        Assert.Equal(7, run.Files.Count);
        Assert.Equal(7, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("A.Outer+Client -0-2-8.g.cs", run.Files.Keys);
    }

    [Fact]
    public void APlainNameIsTheTypesOwn() => Assert.Equal(
        ["Shop.Fraud.Client2.g.cs", "Shop.Fraud.Detector+Inner.g.cs", "Shop.Fraud.Käse(203f)c.g.cs", "[assembly].g.cs"],
        GeneratorCheck.Holds("""
            namespace Shop.Fraud;

            public partial record struct Detector
            {
                [ModelContract("fraud", "1.0.0")] private sealed partial class Inner : ModelClient<Transaction, FraudScore>;
            }

            [ModelContract("a", "1.0.0")] public sealed partial class \u0043lient2 : ModelClient<Transaction, FraudScore>;
            [ModelContract("b", "1.0.0")] public sealed partial class Käse‿c : ModelClient<Transaction, FraudScore>;
            """).Files.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void KeywordsAndForeignLettersAreNames()
    {
        var client = LoadedClient.Of("""
            namespace @namespace.Größe
            {
                public partial interface @interface
                {
                    public partial record @record
                    {
                        [ModelContract("names", "1.0.0")]
                        public sealed partial class @class : ModelClient<@struct, 予測>
                        {
                            [Fallback] static 予測 @static(in @struct @in, in FallbackContext @out) => new(true, @in.@float);
                            public static int Binding => 1;
                            public static int Binding2 => 2;
                        }
                    }
                }

                public enum @enum { @default = 1, @switch = 2, when = 3 }

                [Features(Tensor = "x")]
                public sealed class @struct
                {
                    [Feature("float", Missing = 1f)] public float @float { get; set; }
                    [Feature("or", Missing = 2)] public int? @or { get; set; }
                    [Feature("and")] public int? and { get; set; }
                    [Feature("not")] public float not { get; set; }
                    [Feature("when"), Range(0.0, 1.0)] public float? when { get; set; }
                    [Feature("var")] public float var { get; set; }
                    [Feature("_")] public float? _ { get; set; }
                    [Feature("__")] public float __ { get; set; }
                    [Feature("features")] public float features { get; set; }
                    [Feature("Features")] public float Features { get; set; }
                    [Feature("slot")] public float? slot { get; set; }
                    [Feature("Row")] public float? Row { get; set; }
                    [Feature("XRow")] public float? XRow { get; set; }
                    [Feature("Findings")] public float? Findings { get; set; }
                    [Feature("enum"), OneHot] public @enum @enum { get; set; }
                    [Feature("enum?", Missing = Größe.@enum.@switch), Ordinal(OnUnknown = Unknown.Other, Other = Größe.@enum.when)] public @enum? @enumIndex { get; set; }
                    [Feature("Größe")] public float Größe { get; set; }
                    [Feature("特徴")] public float 特徴 { get; set; }
                    [Feature("ı")] public float İ { get; set; }
                    [Feature("Equals"), AllowedValues("a"), OneHot] public string EqualsIndex { get; set; } = "a";
                    [Feature("Get"), AllowedValues("a"), OneHot] public string Text { get; set; } = "a";
                }

                [Prediction]
                public readonly record struct 予測([Output("label")] bool @true, [Output("probability")] float @checked);
            }
            """.Replace("Größe.@enum", "@namespace.Größe.@enum", StringComparison.Ordinal), "namespace.Größe.interface+record+class");
        var row = client.Row(
            ("or", null), ("and", 3), ("when", 0.5f), ("_", 4f), ("slot", 5f), ("Row", 6f), ("XRow", 7f), ("Findings", 8f), ("enum", 2), ("特徴", 9f));
        Assert.Empty(client.Validate(row));
        Assert.Equal(
            [0f, 2, 3, 0, 0.5f, 0, 4, 0, 0, 0, 5, 6, 7, 8, 0, 1, 0, 2, 0, 9, 0, 1, 1],
            client.Encode(row).Input<float>(0, 1).ToArray());
    }

    [Fact]
    public void WhatPeopleWriteCannotBreakOut()
    {
        const string Nasty = "*/ \"\"\"\" \\\" \\n {0} </code> & <b> \u2028 \u0085 \u202e \r\n #endif // 🎲 é é";
        var literal = "\"" + string.Concat(Nasty.Select(character => $"\\u{(int)character:x4}")) + "\"";
        var client = LoadedClient.Of($$"""
            [ModelContract("nasty", "1.0.0", Owner = {{literal}}, Purpose = {{literal}}, Model = "a b.onnx")]
            public sealed partial class Client : ModelClient<Row, Answer>;

            [Features, Constant({{literal}} + "c", {{literal}})]
            public sealed class Row
            {
                [Feature({{literal}}, Description = {{literal}}, Unit = {{literal}}, Missing = {{literal}})] public string Text { get; set; } = "";
                [Feature("category"), AllowedValues("a", {{literal}}), Verbatim(OnUnknown = Unknown.Other, Other = {{literal}})] public string Category { get; set; } = "";
                [Feature("pattern"), RegularExpression({{literal}} + "|a")] public string Pattern { get; set; } = "";
            }

            [Prediction]
            public sealed record Answer
            {
                [Output({{literal}}, Description = {{literal}}), Labels("a", {{literal}})] public required string Label { get; init; }
                [Output({{literal}} + "map", Key = {{literal}})] public required float Score { get; init; }
                [Output("flag", True = {{literal}})] public required bool Flag { get; init; }
            }
            """);
        Assert.Equal(Nasty, client.Contract.Owner);
        Assert.Contains(Nasty, client.Contract.Features.Select(feature => feature.Name));
        var row = client.Row(("Text", null), ("Category", "?"), ("Pattern", "a"));
        Assert.Empty(client.Validate(row));
        Assert.Equal([Nasty, Nasty, "a"], client.Plan.Inputs.Select((_, tensor) => client.Encode(row).Text(tensor, 1)).Where(text => text is not null).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhatIsObsoleteOrExperimentalIsNotSaidTwice() => GeneratorCheck.Holds("""
        using System.Diagnostics.CodeAnalysis;

        #pragma warning disable CS0612, CS0618, TEST1, TEST2
        [ModelContract("old", "1.0.0")]
        public sealed partial class Client : ModelClient<Row, Answer>
        {
            [Obsolete("Ask elsewhere."), Fallback] private static Answer Guess(Row row) => new(0);
        }

        public enum Kind { A = 1, [Obsolete] B = 2 }

        [Features]
        public sealed class Row
        {
            [Feature("a"), Obsolete("Use b.")] public float A { get; set; }
            [Feature("b"), Experimental("TEST1")] public float B { get; set; }
            [Feature("kind"), OneHot] public Kind Kind { get; set; }
        }

        [Prediction, Experimental("TEST2")]
        public sealed record Answer([Output("p")] float P);
        """);
}
