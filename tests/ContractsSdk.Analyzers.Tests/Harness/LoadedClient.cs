using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Generated;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>A generated client, compiled and loaded: its code runs here as it runs in an application.</summary>
internal abstract class LoadedClient
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public required ModelContract Contract { get; init; }

    public required TensorPlan Plan { get; init; }

    public required Type FeaturesType { get; init; }

    public required Type PredictionType { get; init; }

    /// <summary>Generates, compiles and loads the class <c>Client</c> of a source.</summary>
    public static LoadedClient Of(string source, string client = "Client")
    {
        using var image = new MemoryStream();
        var emitted = GeneratorCheck.Holds(source).Output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        var type = new AssemblyLoadContext("generated").LoadFromStream(image).GetType(client, throwOnError: true)!;
        var types = type.BaseType!.GetGenericArguments();
        var binding = type.GetNestedTypes(Any).Single(nested => nested.BaseType?.Name == "ClientBinding`2").GetField("Instance", Any)!.GetValue(null)!;
        var text = ContractText.Read((string)type.GetCustomAttributesData().Single(data => data.AttributeType == typeof(ContractTextAttribute)).ConstructorArguments[1].Value!);
        Assert.Empty(text.Errors);
        return (LoadedClient)typeof(LoadedClient).GetMethod(nameof(Make), Any)!.MakeGenericMethod(types)
            .Invoke(null, [binding, text.Contract, RuntimeHelpers.GetUninitializedObject(type)])!;
    }

    /// <summary>A row with every property at its default.</summary>
    public object Row() => Activator.CreateInstance(FeaturesType)!;

    /// <summary>A row with some properties set.</summary>
    public object Row(params (string Property, object? Value)[] values)
    {
        var row = Row();
        foreach (var (property, value) in values)
            FeaturesType.GetProperty(property)!.SetValue(row, value);
        return row;
    }

    /// <summary>What a row breaks: the name of the feature and the rule. Checking and writing in one go says of it the same.</summary>
    public abstract IReadOnlyList<(string Name, ViolationRule Rule)> Validate(object row);

    /// <summary>
    /// The slot a row was written to, as its second row: a mistake in the arithmetic of rows shows. It is the same slot every time, as
    /// in an application.
    /// </summary>
    public abstract MemorySlot Encode(object row);

    /// <summary>Checks and writes a row in one go, as the second row of a slot of its own.</summary>
    public abstract bool TryEncode(object row, out MemorySlot slot);

    /// <summary>The same with a slot that was prepared, as one of its rows.</summary>
    public abstract bool TryEncode(object row, MemorySlot slot, int position);

    /// <summary>Writes a row into a slot that was prepared.</summary>
    public abstract void EncodeInto(MemorySlot slot, object row, int position);

    /// <summary>The prediction of a row, and what it breaks.</summary>
    public abstract (object Prediction, IReadOnlyList<(string Name, ViolationRule Rule)> Broken) Decode(MemorySlot slot, int row = 0);

    /// <summary>What is counted of a row: a value a feature, in the contract's order.</summary>
    public abstract IReadOnlyList<string> Observe(object row);

    /// <summary>What is counted of a prediction: the output and its value.</summary>
    public abstract IReadOnlyList<string> ObservePrediction(object prediction);

    /// <summary>What the user's fallback answers.</summary>
    public abstract object Fallback(object row, FallbackReasons reason);

    /// <summary>The user's fallbacks, in their order.</summary>
    public abstract IReadOnlyList<DeclaredFallback> DeclaredFallbacks { get; }

    /// <summary>What each of the user's fallbacks says, in their order: name, reasons, and the answer or null.</summary>
    public abstract IReadOnlyList<(string Name, FallbackReasons On, object? Answer)> Fallbacks(object row);

    /// <summary>The position of a feature in the contract.</summary>
    public int Feature(string name) => Contract.Features.Select(feature => feature.Name).ToList().IndexOf(name);

    private static Typed<TFeatures, TPrediction> Make<TFeatures, TPrediction>(
        ClientBinding<TFeatures, TPrediction> binding, ModelContract contract, object client) => new(binding, client)
        {
            Contract = contract,
            Plan = TensorPlan.Of(contract),
            FeaturesType = typeof(TFeatures),
            PredictionType = typeof(TPrediction),
        };

    private sealed class Typed<TFeatures, TPrediction>(ClientBinding<TFeatures, TPrediction> binding, object client) : LoadedClient
    {
        private MemorySlot? _slot;
        private MemorySlot? _tried;

        public override IReadOnlyList<DeclaredFallback> DeclaredFallbacks => binding.Fallbacks;

        public override IReadOnlyList<(string Name, ViolationRule Rule)> Validate(object row)
        {
            var findings = default(Findings);
            binding.Validate((TFeatures)row, ref findings);
            Assert.Equal(!findings.Any, TryEncode(row, out _));
            return [.. Items(findings).Select(item => (Contract.Features[item.Subject].Name, item.Rule))];
        }

        public override MemorySlot Encode(object row)
        {
            _slot ??= new MemorySlot(Plan);
            var lengths = new int[Plan.Axes.Count];
            binding.Measure((TFeatures)row, lengths);
            _slot.Prepare(2, lengths);
            binding.Encode((TFeatures)row, _slot, 1);
            return _slot;
        }

        public override bool TryEncode(object row, out MemorySlot slot)
        {
            slot = _tried ??= new MemorySlot(Plan);
            slot.Prepare(2, Enumerable.Repeat(int.MaxValue, Plan.Axes.Count).ToArray());
            return binding.TryEncode((TFeatures)row, slot, 1);
        }

        public override bool TryEncode(object row, MemorySlot slot, int position) => binding.TryEncode((TFeatures)row, slot, position);

        public override void EncodeInto(MemorySlot slot, object row, int position) => binding.Encode((TFeatures)row, slot, position);

        public override (object Prediction, IReadOnlyList<(string Name, ViolationRule Rule)> Broken) Decode(MemorySlot slot, int row)
        {
            var findings = default(Findings);
            var prediction = binding.Decode(slot, row, ref findings)!;
            return (prediction, [.. Items(findings).Select(item => (Contract.Outputs[item.Subject].Name, item.Rule))]);
        }

        public override IReadOnlyList<string> Observe(object row)
        {
            Assert.True(binding.CanObserve);
            var (tally, values) = ObservedValues.Create(Contract.Features.Count);
            binding.Observe((TFeatures)row, tally);
            Assert.Equal(Enumerable.Range(0, Contract.Features.Count), values.Values.Keys);
            return [.. values.Values.Values];
        }

        public override IReadOnlyList<string> ObservePrediction(object prediction)
        {
            var (tally, values) = ObservedValues.Create(Contract.Outputs.Count);
            binding.ObservePrediction((TPrediction)prediction, tally);
            return [.. values.Values.Select(value => $"{Contract.Outputs[value.Key].Name}: {value.Value}")];
        }

        public override object Fallback(object row, FallbackReasons reason)
        {
            Assert.True(binding.FallbackOn.HasFlag(reason));
            var context = new FallbackContext { Reason = reason };
            return binding.FallbackIsAsync
                ? binding.FallbackAsync(client, (TFeatures)row, context).AsTask().GetAwaiter().GetResult()!
                : binding.Fallback(client, (TFeatures)row, context)!;
        }

        public override IReadOnlyList<(string Name, FallbackReasons On, object? Answer)> Fallbacks(object row)
        {
            var context = new FallbackContext { Reason = FallbackReasons.Timeout };
            var said = new List<(string, FallbackReasons, object?)>();
            for (var i = 0; i < binding.Fallbacks.Count; i++)
            {
                var fallback = binding.Fallbacks[i];
                var answer = fallback.IsAsync
                    ? binding.AskAsync(i, client, (TFeatures)row, context).AsTask().GetAwaiter().GetResult()
                    : binding.Ask(i, client, (TFeatures)row, context);
                said.Add((fallback.Name, fallback.On, answer.HasValue ? answer.Value : null));
            }

            return said;
        }

        private static IReadOnlyList<(int Subject, ViolationRule Rule)> Items(Findings findings) =>
            (IReadOnlyList<(int, ViolationRule)>)typeof(Findings).GetProperty("Items", Any)!.GetValue(findings)!;
    }
}
