using System.ComponentModel;
using System.Threading.Tasks;

namespace ContractsSdk.Generated;

/// <summary>What a fallback said: null is no answer, whatever the type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FallbackAnswer
{
    /// <summary>Of a fallback that returns the prediction.</summary>
    /// <param name="value">What it returned.</param>
    public static FallbackAnswer<T> Of<T>(T? value) => value is null ? default : new(value);

    /// <summary>Of a fallback that returns a struct or null.</summary>
    /// <param name="value">What it returned.</param>
    public static FallbackAnswer<T> Of<T>(T? value)
        where T : struct => value is { } answer ? new(answer) : default;

    /// <summary>Of a fallback that returns a task of the prediction.</summary>
    /// <param name="task">What it returned; consumed here.</param>
    public static ValueTask<FallbackAnswer<T>> Of<T>(ValueTask<T?> task) =>
        task.IsCompletedSuccessfully ? new(Of(task.Result)) : Await(task);

    /// <summary>Of a fallback that returns a task of a struct or null.</summary>
    /// <param name="task">What it returned; consumed here.</param>
    public static ValueTask<FallbackAnswer<T>> Of<T>(ValueTask<T?> task)
        where T : struct => task.IsCompletedSuccessfully ? new(Of(task.Result)) : Await(task);

    private static async ValueTask<FallbackAnswer<T>> Await<T>(ValueTask<T?> task) => Of(await task.ConfigureAwait(false));

    private static async ValueTask<FallbackAnswer<T>> Await<T>(ValueTask<T?> task)
        where T : struct => Of(await task.ConfigureAwait(false));
}
