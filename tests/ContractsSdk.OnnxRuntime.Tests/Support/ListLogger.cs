using System;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.OnnxRuntime.Tests.Support;

/// <summary>Keeps every line, its level first.</summary>
internal sealed class ListLogger : ILoggerFactory, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public bool Throws { get; init; }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Lines.Enqueue($"{logLevel} {formatter(state, exception)}");
        if (Throws)
            throw new InvalidOperationException();
    }
}
