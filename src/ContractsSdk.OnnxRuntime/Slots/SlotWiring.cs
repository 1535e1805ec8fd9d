using System;
using System.Linq;
using System.Runtime.CompilerServices;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>How a plan's tensors and a session's belong together, decided once for a slot.</summary>
internal sealed unsafe class SlotWiring
{
    private readonly nint[] _names;
    private readonly int[] _inputs;

    /// <param name="session">The model.</param>
    /// <param name="plan">The tensors.</param>
    /// <param name="capacity">The most rows.</param>
    /// <param name="inputAddress">Where the slot keeps a plain input.</param>
    /// <param name="packInputs">Lays plain inputs of these positions side by side in one tensor, and says where.</param>
    /// <param name="allocateOutput">Makes memory for a plain output: the position, the elements of a row.</param>
    /// <exception cref="OrtException">The plan is not the model's.</exception>
    public SlotWiring(
        Session session, TensorPlan plan, int capacity, Func<int, nint> inputAddress, Func<int[], nint> packInputs,
        Func<int, int, nint> allocateOutput)
    {
        Runtime = session.Runtime;
        Api = session.Runtime.Api;
        Session = session.Handle.Value;

        var own = Enumerable.Range(0, plan.Inputs.Count).Where(i => !PackedInputs.Has(session, plan.Inputs[i])).ToArray();
        Inputs =
        [
            .. own.Select(i => Input(session, plan.Inputs[i], plan.Batch, capacity, inputAddress(i))),
            .. PackedInputs.Of(session, plan, capacity, packInputs),
        ];
        _inputs = [.. Enumerable.Range(0, plan.Inputs.Count).Select(i => Array.IndexOf(own, i))];
        RowByRow = !plan.Batch || session.RefusesTwoRows
            || Inputs.Any(input => input is { Constant: null, Axes.FollowRows: false })
            || plan.Outputs.Any(planned => Learned(session, planned)?.FollowsRows == false);
        Outputs = [.. plan.Outputs.Select((planned, i) => Output(session, planned, capacity, width => allocateOutput(i, width)))];
        InPlace = session.OnCpu;
        IsBound = Outputs.All(output => output.IsBound);

        // One place more than needed, so that no list of names is empty.
        _names = GC.AllocateArray<nint>(Inputs.Length + Outputs.Length + 1, pinned: true);
        for (var i = 0; i < Inputs.Length; i++)
            _names[i] = Inputs[i].Tensor.NativeName.Address;
        for (var i = 0; i < Outputs.Length; i++)
            _names[Inputs.Length + i] = Outputs[i].Tensor.NativeName.Address;
    }

    public OrtRuntime Runtime { get; }

    public OrtApi Api { get; }

    public nint Session { get; }

    public SlotInput[] Inputs { get; }

    public SlotOutput[] Outputs { get; }

    /// <summary>Whether each row is a run of its own: no batch in the contract, or none in the model.</summary>
    public bool RowByRow { get; }

    /// <summary>Whether the shape of every output follows from the rows.</summary>
    public bool IsBound { get; }

    /// <summary>
    /// Whether a run reads and writes the slot's memory itself. Else inputs are copied to a device: by a binding once, when they are bound, which
    /// would leave every run with the rows of that moment; by a plain run each time.
    /// </summary>
    public bool InPlace { get; }

    /// <summary>Which of <see cref="Inputs"/> an input of the plan is; -1 where it is a column of another.</summary>
    public int InputOf(int planned) => _inputs[planned];

    /// <summary>Gives the open axes of the inputs their lengths for the next run; true when one is another than before.</summary>
    public bool Lengthen(Func<int, int> width)
    {
        var isChanged = false;
        for (var i = 0; i < _inputs.Length; i++)
        {
            if (_inputs[i] < 0 || Inputs[_inputs[i]].Axes is not { Open: not null } axes || axes.RowElements == width(i))
                continue;
            axes.Lengthen(width(i));
            isChanged = true;
        }

        return isChanged;
    }

    public nint* InputNames => (nint*)Unsafe.AsPointer(ref _names[0]);

    public nint* OutputNames => InputNames + Inputs.Length;

    /// <summary>Whether a contract can read rows of so many elements.</summary>
    public static bool Takes(OutputTensor planned, long width) => width >= planned.MinimumWidth && (planned.Width ?? width) == width;

    private static LearnedOutput? Learned(Session session, OutputTensor planned) =>
        session.Learned.ElementAtOrDefault(Array.FindIndex(session.Outputs, output => output.Signature.Name == planned.Name));

    private static SlotInput Input(Session session, InputTensor planned, bool batch, int capacity, nint address)
    {
        var tensor = session.Inputs.Concat(session.OptionalInputs).FirstOrDefault(input => input.Signature.Name == planned.Name);
        if (tensor?.Signature.Kind != TensorKind.Tensor || InputAxes.Of(tensor, planned, batch) is not { } axes)
            throw Mismatch("input", planned.Name);

        var bytes = ElementSize.Of(tensor.Signature.Element);
        if (planned.Constant is not { } value)
        {
            return tensor.Signature.Element == planned.Element
                ? new(tensor, planned, axes, Constant: null, address, bytes)
                : throw Mismatch("input", planned.Name);
        }

        var constant = ConstantTensor.Of(value, tensor.Signature.Element, axes.Elements(capacity)) ?? throw Mismatch("constant", planned.Name);
        return new(tensor, planned, axes, constant, tensor.IsText ? 0 : constant.Address, bytes);
    }

    private SlotOutput Output(Session session, OutputTensor planned, int capacity, Func<int, nint> allocate)
    {
        if (planned.IsMap && session.Preparation?.Map(planned.Name) is { } map)
        {
            // Read as the tensor it is, which must have a column for every key the model had.
            return Output(session, planned with { Width = map.Keys.Count, Keys = default }, capacity, allocate) with
            {
                Columns = [.. planned.Keys.Select(key => Array.FindIndex([.. map.Keys], one => one.Text == key.Text))],
            };
        }

        var tensor = session.Outputs.FirstOrDefault(output => output.Signature.Name == planned.Name);
        if (tensor?.Signature.Kind != (planned.IsMap ? TensorKind.MapSequence : TensorKind.Tensor) || tensor.Signature.Element != planned.Element)
            throw Mismatch("output", planned.Name);
        if (planned.IsMap)
            return new(tensor, planned, Axes: null, Address: 0, ElementBytes: 0, new MapOutput(Runtime, planned, capacity, Inputs.Any(input => input.Axes.Open is not null)));

        var axes = Bindable(tensor, Learned(session, planned)!);
        // A width the contract does not take is left to the run, which says so.
        if (axes is not null && !Takes(planned, axes.RowElements))
            axes = null;
        var address = axes is null || tensor.IsText ? 0 : allocate((int)axes.RowElements);
        return new(tensor, planned, axes, address, ElementSize.Of(planned.Element), Maps: null);
    }

    /// <summary>The shape an output is certain to have, or null.</summary>
    private TensorAxes? Bindable(SessionTensor tensor, LearnedOutput learned)
    {
        if (learned.BindableShape is not { } shape)
            return null;
        if (RowByRow)
            return new(shape.ToArray(), followRows: false);
        return learned.FollowsRows == true && tensor.Signature.Shape[0] == -1 ? new(shape.ToArray(), followRows: true) : null;
    }

    /// <summary>Contract and model have been compared before; this is what is left for a plan that was not.</summary>
    public static OrtException Mismatch(string kind, string name) =>
        new(new OrtError(OrtErrorCode.InvalidArgument, $"{kind} '{name}' of the contract does not fit the model"));
}
