using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>
/// A piece of a page. Only what is written in this program is markup: every text that is put into one is escaped, and there is no other
/// way to make one.
/// </summary>
internal readonly struct Markup
{
    private readonly string? _text;

    private Markup(string text) => _text = text;

    public static Markup None => default;

    public static Markup Of(MarkupHandler handler) => new(handler.ToString());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part._text)));

    public override string ToString() => _text ?? "";

    /// <summary>Takes the holes of an interpolated text: markup as it is, texts escaped, nothing else.</summary>
    [InterpolatedStringHandler]
    internal readonly struct MarkupHandler(int literalLength, int formattedCount)
    {
        private readonly System.Text.StringBuilder _text = new(literalLength + (16 * formattedCount));

        public void AppendLiteral(string markup) => _text.Append(markup);

        public void AppendFormatted(Markup markup) => _text.Append(markup);

        public void AppendFormatted(string text) => HtmlText.Append(_text, text);

        public void AppendFormatted(int number) => _text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}");

        public override string ToString() => _text.ToString();
    }
}
