using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>The errors of a text, in the order they are found.</summary>
internal sealed class ReadErrors
{
    private readonly List<ContractReadError> _errors = [];

    public bool None => _errors.Count == 0;

    public bool Full => _errors.Count >= ContractReadResult.MaximumErrors;

    public void Add(int line, string message)
    {
        if (!Full)
            _errors.Add(new(line, message));
    }

    public EquatableArray<ContractReadError> ByLine() => _errors.OrderBy(error => error.Line).ToEquatableArray();
}
