namespace ContractsSdk;

/// <summary>
/// Hears of every window of every client that was compared with its reference profile; registered in the container. What it throws is
/// logged and goes no further.
/// </summary>
public interface IDriftListener
{
    /// <summary>A window has ended and had enough rows. Called on a timer's thread, one window of a client at a time.</summary>
    /// <param name="report">All scores.</param>
    void WindowClosed(DriftReport report);
}
