namespace ContractsSdk.Resilience;

/// <summary>Something that holds deadlines.</summary>
internal interface IWatched
{
    /// <summary>Ends what is due. Quick: it runs for all clients of the process, one after the other.</summary>
    /// <param name="now">The watch's clock.</param>
    /// <returns>Whether any deadline is still running.</returns>
    bool Expire(long now);
}
