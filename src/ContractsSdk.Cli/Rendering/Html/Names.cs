using System.Collections.Generic;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>The name of a feature or output, what is true of it, and what its owner says about it.</summary>
internal static class Names
{
    public static Markup Of(string name, IReadOnlyList<string> marks, string description) => Markup.Of(
        $"""<span class="name"><bdi>{name}</bdi></span> {Chip.All(marks)}{(
            description.Length == 0 ? Markup.None : Markup.Of($"<small><bdi>{description}</bdi></small>"))}""");
}
