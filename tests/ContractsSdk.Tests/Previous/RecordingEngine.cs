using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Previous;

/// <summary>A model of the columns of a parcel: keeps what the row was made into, and answers what the test says.</summary>
internal sealed class RecordingEngine : ModelEngine
{
    /// <summary>The last row, a line for each tensor.</summary>
    public string Fed { get; private set; } = "";

    public string Class { get; set; } = "yes";

    public float Probability { get; set; } = 0.75f;

    public RunStatus Status { get; set; } = RunStatus.Ok;

    public override string Name => "recording 1";

    public override ModelSignature Signature { get; } = new()
    {
        Inputs = EquatableArray.Of(
            ScriptedEngine.Tensor("city", ElementType.String, -1),
            ScriptedEngine.Tensor("features", ElementType.Float32, -1, 17),
            ScriptedEngine.Tensor("route", ElementType.Int64, -1),
            ScriptedEngine.Tensor("training", ElementType.Bool)),
        Outputs = EquatableArray.Of(
            ScriptedEngine.Tensor("class", ElementType.String, -1),
            ScriptedEngine.Tensor("hours", ElementType.Float32, -1, 2),
            ScriptedEngine.Tensor("probabilities", ElementType.Float32, -1, 2)),
        Digest = new string('a', 64),
    };

    public override EngineSlot CreateSlot(TensorPlan plan, int capacity) => new Slot(this, plan, capacity);

    public override ValueTask DisposeAsync() => default;

    private sealed class Slot : EngineSlot
    {
        private readonly RecordingEngine _engine;
        private readonly Dictionary<int, byte[]> _texts = [];

        public Slot(RecordingEngine engine, TensorPlan plan, int capacity)
            : base(plan, capacity)
        {
            _engine = engine;
            SetOutput(0, 0, 1);
            AllocateOutput(1, 2);
            AllocateOutput(2, 2);
        }

        public override void Prepare(int rows) => Rows = rows;

        public override RunStatus Run()
        {
            _engine.Fed = string.Join('\n', Plan.Inputs.Where(tensor => tensor.Constant is null).Select(Told));
            Fill(Output<float>(1, 0), 3, 4);
            Fill(Output<float>(2, 0), 1 - _engine.Probability, _engine.Probability);
            return _engine.Status;
        }

        public override void Cancel()
        {
        }

        public override Span<byte> StringInput(int tensor, int element, int utf8Length) => _texts[tensor] = new byte[utf8Length];

        public override ReadOnlySpan<byte> StringOutput(int tensor, int element) => Encoding.UTF8.GetBytes(_engine.Class);

        public override float MapValue(int tensor, int row, int key) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
        }

        private string Told(InputTensor tensor, int index) => $"{tensor.Name}: " + tensor.Element switch
        {
            ElementType.String => Encoding.UTF8.GetString(_texts[index]),
            ElementType.Int64 => Input<long>(index, 0)[0].ToString(CultureInfo.InvariantCulture),
            _ => string.Join(' ', Input<float>(index, 0).ToArray().Select(value => value.ToString("0.####", CultureInfo.InvariantCulture))),
        };

        private static void Fill(ReadOnlySpan<float> output, float first, float second)
        {
            var write = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(output), 2);
            (write[0], write[1]) = (first, second);
        }
    }
}
