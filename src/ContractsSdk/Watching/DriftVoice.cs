using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Watching;

/// <summary>Tells the log and the listeners of windows. The log hears when drift begins, spreads and ends, not of every window.</summary>
internal sealed class DriftVoice(string name, IReadOnlyList<IDriftListener> listeners, ILogger logger)
{
    private const int Named = 10;
    private readonly HashSet<IDriftListener> _failed = [];
    private string _drifting = "";
    private bool _hasFailed;

    public void Say(DriftReport report)
    {
        Log(report);
        foreach (var listener in listeners)
        {
            try
            {
                listener.WindowClosed(report);
            }
            catch (Exception error)
            {
                if (_failed.Add(listener))
                    logger.DriftListenerFails(name, listener.GetType().Name, error.GetType().Name);
            }
        }
    }

    public void Fails(Exception error)
    {
        if (!_hasFailed)
            logger.DriftFails(name, error.GetType().Name);
        _hasFailed = true;
    }

    private void Log(DriftReport report)
    {
        var names = report.Drifting.Select(value => $"{value.Name} ({value.Causes})").ToList();
        var drifting = string.Join(", ", names.Take(Named)) + (names.Count > Named ? $" and {names.Count - Named} more" : "");
        if (drifting == _drifting)
            return;
        if (drifting.Length > 0)
            logger.Drifts(name, report.Rows, drifting);
        else
            logger.DriftIsOver(name, report.Rows);
        _drifting = drifting;
    }
}
