using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Evolution.Tests.Baselines;

/// <summary>The folder of a contract after two releases, written as freezing writes it, for tests to damage.</summary>
internal sealed class Folder
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public Folder()
    {
        Freeze(Contract("1.0.0", 0.7), null, []);
        Freeze(Contract("1.1.0", 0.73), "1.0.0", [Threshold("0.7", "0.73", "recalibrated, RISK-12")]);
    }

    public IEnumerable<string> Names => _files.Keys;

    public string this[string name]
    {
        get => _files[name];
        set => _files[name] = value;
    }

    public static ModelContract Contract(string version, double threshold) => new()
    {
        Id = "fraud-detector",
        Version = version,
        Outputs = EquatableArray.Of(new OutputContract
        {
            Name = "p", Type = ElementType.Float64, Threshold = ContractValue.Of(threshold),
        }),
    };

    public static AcceptedChange Threshold(string old, string @new, string reason) =>
        new("MC217", "out", "p", "threshold", EquatableArray.Of(old, "->", @new), reason);

    public Folder Without(string name)
    {
        _files.Remove(name);
        return this;
    }

    public Folder With(string name, Func<string, string> edit)
    {
        _files[name] = edit(_files.GetValueOrDefault(name, ""));
        return this;
    }

    public IEnumerable<BaselineFile> Files => _files.Select(file => new BaselineFile(file.Key, file.Value));

    public Baseline Read() => Baseline.Read(Files);

    public Folder With(IEnumerable<BaselineEdit> edits)
    {
        foreach (var edit in edits)
        {
            if (edit.Text is null)
                _files.Remove(edit.Name);
            else
                _files[edit.Name] = edit.Text;
        }

        return this;
    }

    public IEnumerable<string> Findings() =>
        Read().Findings.Select(finding => $"{finding.Level} {finding.Rule} {finding.File}:{finding.Line}");

    public void Freeze(ModelContract contract, string? previous, AcceptedChange[] accepted)
    {
        var before = previous is null ? null : new Predecessor(previous, FrozenContract.DigestOf(_files[previous + ".contract"]));
        var text = new FrozenContract(contract, before, EquatableArray.Of(accepted)).Write();
        _files[contract.Version + ".contract"] = text;
        _files["released.txt"] = _files.GetValueOrDefault("released.txt", "")
            + new ReleasedLine(contract.Version, FrozenContract.DigestOf(text)).Write();
    }
}
