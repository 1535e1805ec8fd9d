using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Architecture.Tests;

internal static class Offenders
{
    /// <summary>Fails with every offender on its own line; collection assertions cut them short.</summary>
    public static void None(IEnumerable<string> offenders)
    {
        var found = offenders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (found.Count > 0)
            Assert.Fail(string.Join(Environment.NewLine, found));
    }
}
