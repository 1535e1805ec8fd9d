using System.Collections.Generic;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.CodeFixes.Fixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Cases;

internal sealed class ExplicitEnumValuesFixCases() : FixCases(new ExplicitEnumValuesFix())
{
    public override Dictionary<string, FixCase> All { get; } = new()
    {
        ["the values they have"] = new("Write the enum's values", """
            [Features]
            public sealed record Payment
            {
                [{|MC039:Feature("channel")|}, Ordinal]
                public required Channel Channel { get; init; }
            }

            public enum Channel
            {
                /// <summary>With a PIN.</summary>
                Chip,
                Contactless = 5,
                Online, // typed in
                KeyEntered,
            }
            """, """
            [Features]
            public sealed record Payment
            {
                [Feature("channel"), Ordinal]
                public required Channel Channel { get; init; }
            }

            public enum Channel
            {
                /// <summary>With a PIN.</summary>
                Chip = 0,
                Contactless = 5,
                Online = 6, // typed in
                KeyEntered = 7,
            }
            """),
        ["an enum in another file, nullable, on a parameter"] = new("Write the enum's values", """
            [Features]
            public sealed record Payment([{|MC039:Feature("channel")|}, OneHot] Channel? Channel);
            //- Channel.cs
            public enum Channel : sbyte
            {
                Unknown = -1,
                Chip,
                Online
            }
            """, """
            [Features]
            public sealed record Payment([Feature("channel"), OneHot] Channel? Channel);
            //- Channel.cs
            public enum Channel : sbyte
            {
                Unknown = -1,
                Chip = 0,
                Online = 1
            }
            """),
        ["one enum of two types"] = new("Write the enum's values", """
            [Features]
            public sealed record Payment([{|MC039:Feature("channel")|}, OneHot] Channel Channel);

            [Prediction]
            public sealed record Advice([{|MC039:Output("label")|}] Channel Channel);

            public enum Channel { Chip, Online }
            """, """
            [Features]
            public sealed record Payment([Feature("channel"), OneHot] Channel Channel);

            [Prediction]
            public sealed record Advice([Output("label")] Channel Channel);

            public enum Channel { Chip = 0, Online = 1 }
            """),
    };
}
