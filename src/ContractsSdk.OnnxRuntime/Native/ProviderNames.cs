using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>Asks the library which execution providers it was built with. Whether they can be used here is another question.</summary>
internal static unsafe class ProviderNames
{
    /// <summary>Their short names, in the order in which the library would prefer them.</summary>
    public static IReadOnlyList<string> Of(OrtApi api)
    {
        nint* names;
        int count;
        OrtError.ThrowIfFailed(api, api.GetAvailableProviders(&names, &count));
        try
        {
            var found = new string[count];
            for (var i = 0; i < count; i++)
                found[i] = ExecutionProvider.Of(Marshal.PtrToStringUTF8(names[i]) ?? "").Name;
            return found;
        }
        finally
        {
            OrtError.ThrowIfFailed(api, api.ReleaseAvailableProviders(names, count));
        }
    }
}
