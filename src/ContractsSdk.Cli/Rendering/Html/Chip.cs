using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>A word or two in a frame.</summary>
internal static class Chip
{
    /// <param name="kind">Its colour: <c>good</c>, <c>warn</c>, <c>bad</c> or <c>plain</c>.</param>
    /// <param name="text">The words.</param>
    public static Markup Of(string kind, string text) => Markup.Of($"""<span class="chip {kind}"><bdi>{text}</bdi></span> """);

    public static Markup All(IEnumerable<string> texts) => Markup.Join(texts.Select(text => Of(text == "sensitive" ? "warn" : "plain", text)));
}
