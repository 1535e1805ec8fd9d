namespace ContractsSdk;

/// <summary>How a call ends whose time is up.</summary>
public enum DeadlineMode
{
    /// <summary>
    /// Chosen when the model is loaded: <see cref="Isolated"/> where a timeout is declared and one run takes over 50 µs, else
    /// <see cref="Inline"/>.
    /// </summary>
    Auto = 0,

    /// <summary>
    /// The model runs on the caller's thread and is told to stop at the deadline; the caller is released when the graph node that runs then
    /// has ended. Costs nothing.
    /// </summary>
    Inline = 1,

    /// <summary>
    /// The model runs on a thread of its own and the caller is released at the deadline, whatever the model does. The run keeps its place
    /// among <see cref="ModelClientOptions.MaxConcurrency"/> until its graph node has ended. Costs two changes of thread a call.
    /// </summary>
    Isolated = 2,
}
