using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ContractsSdk.Contracts.Text;

/// <summary>Takes a line apart into words.</summary>
internal sealed class WordReader
{
    private readonly string _line;
    private int _position;
    private string? _problem;

    private WordReader(string line) => _line = line;

    /// <summary>The words of a line, or null and what is wrong with it.</summary>
    public static List<Word>? Read(string line, out string? problem)
    {
        var reader = new WordReader(line);
        var words = new List<Word>();
        while (reader._problem is null && reader.SkipSpaces())
            words.Add(reader.Next());
        problem = reader._problem;
        return problem is null ? words : null;
    }

    private bool AtEnd => _position == _line.Length;

    private bool SkipSpaces()
    {
        while (!AtEnd && _line[_position] == ' ')
            _position++;
        return !AtEnd;
    }

    private Word Next()
    {
        var first = _line[_position];
        var word = first == '"' ? new(Quoted(), IsQuoted: true) : new Word(first == '=' ? Equal() : Bare(), IsQuoted: false);
        if (_problem is null && !AtEnd && _line[_position] != ' ')
        {
            var next = _line[_position];
            _problem = next is '"' or '=' ? $"a space is missing before {Shown(next)}" : $"{Shown(next)} only stands inside quotes";
        }

        return word;
    }

    private string Equal()
    {
        _position++;
        return "=";
    }

    private string Bare()
    {
        var start = _position;
        while (!AtEnd && Token.IsBare(_line[_position]))
            _position++;
        return _line.Substring(start, _position - start);
    }

    private string Quoted()
    {
        var text = new StringBuilder();
        for (_position++; !AtEnd && _line[_position] != '"'; _position++)
        {
            var c = _line[_position];
            if (c == '\ufffd')
                _problem ??= "U+FFFD: the file is not UTF-8, or was damaged";
            else if (Token.IsHidden(_line, _position))
                _problem ??= $"{Shown(c)} is written as {Token.Escape(c)}";
            text.Append(c == '\\' ? Escaped() : c);
        }

        if (AtEnd)
            _problem ??= "a quote is not closed";
        else
            _position++;
        return text.ToString();
    }

    private char Escaped()
    {
        var next = _position + 1 < _line.Length ? _line[_position + 1] : ' ';
        if (next is '"' or '\\')
        {
            _position++;
            return next;
        }

        var digits = next == 'u' && _position + 5 < _line.Length ? _line.Substring(_position + 2, 4) : "";
        if (ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _position += 5;
            return (char)code;
        }

        _problem ??= "after '\\' comes '\"', '\\' or 'u' and four hexadecimal digits";
        return next;
    }

    private static string Shown(char c) =>
        c is > ' ' and < '\u007f' ? $"'{c}'" : "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
