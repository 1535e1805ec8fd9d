using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>A preparation as text, in the language contracts are written in, so that a name may be any text.</summary>
internal static class PreparationText
{
    private const string Header = "prepared 1";

    private static readonly FactRule<Preparation>[] Model =
    [
        FactRule<Preparation>.String("from", preparation => preparation.From, (preparation, text) => preparation with { From = text }),
    ];

    private static readonly FactRule<Place>[] Placed =
    [
        FactRule<Place>.String("packed-into", place => place.Into, (place, text) => place with { Into = text }),
        FactRule<Place>.Integer("column", place => place.Column, (place, number) => place with { Column = number }),
        FactRule<Place>.Integer("position", place => place.Position, (place, number) => place with { Position = number }),
    ];

    public static string Write(Preparation preparation) => FactText.Write(
        Header,
        Facts("model", null, preparation, Model)
            .Concat(preparation.Packed.SelectMany(packed => Facts("in", packed.Tensor.Name, packed.Tensor, SignatureRules.Tensor)
                .Concat(Facts("in", packed.Tensor.Name, new Place(packed.Into, packed.Column, packed.Position), Placed))))
            .Concat(preparation.Maps.SelectMany(map => Facts("out", map.Name, map, SignatureRules.Tensor))));

    /// <summary>Reads a text; null and what is wrong with it. Whether it fits its model is for others to say.</summary>
    public static Preparation? Read(string text, out string? problem)
    {
        var errors = new ReadErrors();
        var groups = new Dictionary<(string Scope, string? Path), FactGroup>();
        foreach (var line in FactText.Read(Header, text, errors))
        {
            var owner = (line.Fact.Scope, line.Fact.Path);
            if (!groups.TryGetValue(owner, out var group))
                groups.Add(owner, group = new(line.Fact.Scope, line.Fact.Path));
            group.Add(line);
        }

        var empty = new Preparation { From = "" };
        var preparation = (groups.TryGetValue(("model", null), out var model) ? model.TakeInto(empty, Model, errors) ?? empty : empty) with
        {
            Packed = Of(groups, "in").Select(group => Packed(group, errors)).ToEquatableArray(),
            Maps = Of(groups, "out").Select(group => Tensor(group, errors))
                .Select(map => map with { IsRankKnown = true, Keys = map.Labels }).ToEquatableArray(),
        };
        var unknown = groups.Values.FirstOrDefault(group => !group.IsEmpty);
        problem = !errors.None ? errors.ByLine()[0].Message
            : !ModelDigest.IsOne(preparation.From) ? "no line says 'model from', 64 lower-case hexadecimal digits"
            : unknown is not null ? $"it says '{unknown.Lines[0].Fact.Name}' of '{unknown.Scope}', which means nothing to this version"
            : null;
        return problem is null ? preparation : null;
    }

    private static IEnumerable<FactGroup> Of(Dictionary<(string Scope, string? Path), FactGroup> groups, string scope) => groups.Values
        .Where(group => group.Scope == scope && group.Path is not null)
        .OrderBy(group => group.Path, System.StringComparer.Ordinal);

    private static PackedInput Packed(FactGroup group, ReadErrors errors)
    {
        var tensor = Tensor(group, errors);
        var place = group.TakeInto(new Place("", -1, -1), Placed, errors) ?? new("", -1, -1);
        return new(tensor, place.Position, place.Into, place.Column);
    }

    private static TensorSignature Tensor(FactGroup group, ReadErrors errors)
    {
        var named = new TensorSignature { Name = group.Path!, Kind = default, Element = default, IsRankKnown = false };
        return group.TakeInto(named, SignatureRules.Tensor, errors) ?? named;
    }

    private static IEnumerable<ContractFact> Facts<T>(string scope, string? path, T owner, FactRule<T>[] rules)
        where T : class => rules.SelectMany(
            rule => rule.Write(owner), (rule, values) => new ContractFact(scope, path, rule.Name, EquatableArray.Of(values)));

    private sealed record Place(string Into, int Column, int Position);
}
