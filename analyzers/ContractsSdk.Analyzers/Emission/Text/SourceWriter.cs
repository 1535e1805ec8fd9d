using System;
using System.Text;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Writes lines of C#, indented by block. Always LF, whatever the system.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;
    private bool _isSeparated;

    /// <summary>One line; an empty one has no indentation.</summary>
    public void Line(string line)
    {
        if (_isSeparated && !_isFirst)
            _text.Append('\n');
        (_isFirst, _isSeparated) = (false, false);
        if (line.Length > 0)
            _text.Append(' ', 4 * _depth).Append(line);
        _text.Append('\n');
    }

    /// <summary>The line <paramref name="header"/> and braces around what is written until the result is disposed.</summary>
    public IDisposable Block(string header)
    {
        Line(header);
        return Braces("}");
    }

    /// <summary>Braces around what is written until the result is disposed.</summary>
    /// <param name="end">The closing brace, and what follows it.</param>
    public IDisposable Braces(string end)
    {
        Line("{");
        _depth++;
        _isFirst = true;
        return new Closing(() =>
        {
            _depth--;
            _isSeparated = false;
            Line(end);
        });
    }

    /// <summary>Indents what is written until the result is disposed.</summary>
    public IDisposable Indented()
    {
        _depth++;
        return new Closing(() => _depth--);
    }

    /// <summary>An empty line between what comes next and what was written before in the same block, if there is both.</summary>
    public void Separate() => _isSeparated = true;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private sealed class Closing(Action close) : IDisposable
    {
        public void Dispose() => close();
    }
}
