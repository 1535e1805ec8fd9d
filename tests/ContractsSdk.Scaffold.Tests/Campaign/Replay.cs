using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using ContractsSdk.OnnxRuntime;

namespace ContractsSdk.Scaffold.Tests.Campaign;

/// <summary>Feeds a client what is stored with its model, and compares the answer with what is stored.</summary>
internal static class Replay
{
    // ONNX's own backend tests compare with 1e-3 relative and 1e-7 absolute (onnx/backend/test/runner). Transforms that add many numbers
    // up to zero keep that only relative to the largest of them.
    private const double Relative = 1e-3;
    private const double Absolute = 1e-5;

    /// <summary>What differs, or null.</summary>
    public static string? Run(ScaffoldedModel model, Assembly assembly)
    {
        var space = "Campaign." + model.Client;
        var client = assembly.GetType($"{space}.{model.Client}")!;
        return (string?)typeof(Replay).GetMethod(nameof(RunTyped), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(client, assembly.GetType($"{space}.{model.Client}Features")!, assembly.GetType($"{space}.{model.Client}Prediction")!)
            .Invoke(null, [model]);
    }

    private static string? RunTyped<TClient, TFeatures, TPrediction>(ScaffoldedModel model)
        where TClient : ModelClient<TFeatures, TPrediction>, IModelClientFactory<TClient>
    {
        using var client = OnnxRuntimeClientExtensions.Load<TClient>(model.File);
        foreach (var set in model.DataSets)
        {
            var features = (TFeatures)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(TFeatures));
            if (Fill(model, features!, set) is { } unfed)
                return unfed;
            if (!client.TryPredict(features, out var prediction))
                return $"{prediction.Source}: {prediction.Error?.Message}{string.Join(", ", prediction.Violations.Select(violation => violation.ToString()))}";
            if (Compare(model, prediction.Value!, set) is { } difference)
                return difference;
        }

        return null;
    }

    private static string? Fill(ScaffoldedModel model, object features, string set)
    {
        var inputs = model.Signature!.Inputs;
        for (var index = 0; index < inputs.Count; index++)
        {
            var file = Path.Combine(set, FormattableString.Invariant($"input_{index}.pb"));
            if (!File.Exists(file) || StoredTensor.Read(file) is not { Elements: { } elements })
                return $"cannot replay: {Path.GetFileName(file)} holds no tensor of a type C# has";
            var members = Members<FeatureAttribute>(features, feature => (feature.Tensor ?? feature.Name) == inputs[index].Name)
                .OrderBy(member => member.Attribute.Slot).Select(member => member.Property).ToList();
            if (members.Count == 1 && members[0].PropertyType.IsArray)
                members[0].SetValue(features, elements);
            else
            {
                for (var column = 0; column < members.Count; column++)
                    members[column].SetValue(features, elements.GetValue(column));
            }
        }

        return null;
    }

    private static string? Compare(ScaffoldedModel model, object prediction, string set)
    {
        var outputs = model.Signature!.Outputs;
        for (var index = 0; index < outputs.Count; index++)
        {
            var file = Path.Combine(set, FormattableString.Invariant($"output_{index}.pb"));
            if (!File.Exists(file) || StoredTensor.Read(file) is not { Elements: { } expected })
                return $"cannot replay: {Path.GetFileName(file)} holds no tensor of a type C# has";
            var member = Members<OutputAttribute>(prediction, output => output.Tensor == outputs[index].Name).Single().Property;
            var found = member.GetValue(prediction) is Array array ? array : new[] { member.GetValue(prediction) };
            if (found.Length != expected.Length)
                return $"output {index} has {found.Length} elements, expected {expected.Length}";
            var absolute = Absolute * Math.Max(1, expected.Cast<object>().Where(IsNumber).Select(ToDouble).Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max());
            for (var element = 0; element < found.Length; element++)
            {
                if (!AreEqual(found.GetValue(element)!, expected.GetValue(element)!, absolute))
                    return $"output {index} differs at {element}: {found.GetValue(element)}, expected {expected.GetValue(element)}";
            }
        }

        return null;
    }

    private static bool IsNumber(object value) => value is not (string or bool);

    private static bool AreEqual(object found, object expected, double absolute)
    {
        if (!IsNumber(found))
            return found.Equals(expected);
        var (left, right) = (ToDouble(found), ToDouble(expected));
        return left.Equals(right) || Math.Abs(left - right) <= absolute + (Relative * Math.Abs(right));
    }

    private static double ToDouble(object number) => number is Half half ? (double)half : Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<(PropertyInfo Property, T Attribute)> Members<T>(object owner, Func<T, bool> isWanted)
        where T : Attribute =>
        from property in owner.GetType().GetProperties()
        let attribute = property.GetCustomAttribute<T>()
        where attribute is not null && isWanted(attribute)
        select (property, attribute);
}
