using System;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.Telemetry;

/// <summary>Hands out the application's loggers, whose exceptions end here: a log that cannot be written must not fail a prediction.</summary>
internal sealed class ContainedLoggerFactory(ILoggerFactory factory) : ILoggerFactory
{
    /// <summary>The factory, contained; itself where it already is, or writes nothing.</summary>
    public static ILoggerFactory Around(ILoggerFactory factory) =>
        factory is ContainedLoggerFactory or NullLoggerFactory ? factory : new ContainedLoggerFactory(factory);

    public ILogger CreateLogger(string categoryName) => new Contained(factory.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) => factory.AddProvider(provider);

    public void Dispose() => factory.Dispose();

    private sealed class Contained(ILogger logger) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logger.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel)
        {
            try
            {
                return logger.IsEnabled(logLevel);
            }
            catch (Exception)
            {
                return false;
            }
        }

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            try
            {
                logger.Log(logLevel, eventId, state, exception, formatter);
            }
            catch (Exception)
            {
                // Where a log cannot be written there is nobody to tell.
            }
        }
    }
}
