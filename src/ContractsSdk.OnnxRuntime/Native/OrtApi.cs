namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>
/// The functions of ONNX Runtime's C API that this engine calls. The API is a table of function pointers that only ever grows at its end,
/// so a position, once taken, means the same function in every later release. Most functions return a status: 0 for success, else
/// something to read and release (<see cref="OrtError.Take"/>). Objects are opaque pointers.
/// </summary>
/// <param name="table">The table, as <c>OrtApiBase.GetApi</c> returns it for <see cref="Floor"/>.</param>
internal readonly unsafe struct OrtApi(nint* table)
{
    /// <summary>The oldest API that has every function below but the two that say otherwise: release 1.18.</summary>
    public const int Floor = 18;

    /// <summary>The first API that has <see cref="GetTensorSizeInBytes"/>.</summary>
    public const int TensorSizeSince = 23;

    /// <summary>The first API that has <see cref="HasShape"/>.</summary>
    public const int HasShapeSince = 24;

    private static class At
    {
        public const int GetErrorCode = 1;
        public const int GetErrorMessage = 2;
        public const int CreateEnvWithCustomLogger = 4;
        public const int DisableTelemetryEvents = 6;
        public const int CreateSessionFromArray = 8;
        public const int Run = 9;
        public const int CreateSessionOptions = 10;
        public const int SetSessionExecutionMode = 13;
        public const int EnableMemPattern = 16;
        public const int DisableMemPattern = 17;
        public const int EnableCpuMemArena = 18;
        public const int DisableCpuMemArena = 19;
        public const int SetSessionLogSeverityLevel = 22;
        public const int SetSessionGraphOptimizationLevel = 23;
        public const int SetIntraOpNumThreads = 24;
        public const int SetInterOpNumThreads = 25;
        // Each followed by the same for outputs, then for inputs with a default: SessionSide.
        public const int SessionGetInputCount = 30;
        public const int SessionGetInputTypeInfo = 33;
        public const int SessionGetInputName = 36;
        public const int CreateRunOptions = 39;
        public const int RunOptionsSetRunLogSeverityLevel = 41;
        public const int RunOptionsSetTerminate = 46;
        public const int RunOptionsUnsetTerminate = 47;
        public const int CreateTensorAsOrtValue = 48;
        public const int CreateTensorWithDataAsOrtValue = 49;
        public const int GetTensorMutableData = 51;
        public const int GetStringTensorDataLength = 53;
        public const int GetStringTensorContent = 54;
        public const int CastTypeInfoToTensorInfo = 55;
        public const int GetOnnxTypeFromTypeInfo = 56;
        public const int GetTensorElementType = 60;
        public const int GetDimensionsCount = 61;
        public const int GetDimensions = 62;
        public const int GetTensorShapeElementCount = 64;
        public const int GetTensorTypeAndShape = 65;
        public const int CreateCpuMemoryInfo = 69;
        public const int AllocatorFree = 76;
        public const int GetAllocatorWithDefaultOptions = 78;
        public const int GetValue = 80;
        public const int GetValueCount = 81;
        public const int ReleaseStatus = 93;
        public const int ReleaseSession = 95;
        public const int ReleaseValue = 96;
        public const int ReleaseRunOptions = 97;
        public const int ReleaseTypeInfo = 98;
        public const int ReleaseTensorTypeAndShapeInfo = 99;
        public const int ReleaseSessionOptions = 100;
        public const int CastTypeInfoToMapTypeInfo = 103;
        public const int CastTypeInfoToSequenceTypeInfo = 104;
        public const int GetMapKeyType = 105;
        public const int GetMapValueType = 106;
        public const int GetSequenceElementType = 107;
        public const int DisablePerSessionThreads = 120;
        public const int CreateThreadingOptions = 121;
        public const int ReleaseThreadingOptions = 122;
        public const int GetAvailableProviders = 125;
        public const int ReleaseAvailableProviders = 126;
        public const int GetStringTensorElementLength = 127;
        public const int AddSessionConfigEntry = 130;
        public const int RunWithBinding = 133;
        public const int CreateIoBinding = 134;
        public const int ReleaseIoBinding = 135;
        public const int BindInput = 136;
        public const int BindOutput = 137;
        public const int SetGlobalIntraOpNumThreads = 147;
        public const int SetGlobalInterOpNumThreads = 148;
        public const int SetGlobalSpinControl = 149;
        public const int CreateEnvWithCustomLoggerAndGlobalThreadPools = 151;
        // Those of ProviderObject lie between: 170 to 174, 204 to 208.
        public const int AppendProvider = 216;
        public const int GetResizedStringTensorElementBuffer = 252;
        public const int SetUserLoggingFunction = 266;
        public const int AddExternalInitializersFromFilesInMemory = 279;
        public const int GetTensorSizeInBytes = 318;
        public const int TensorTypeAndShapeHasShape = 390;
    }

    /// <summary>The address of a function, for loops that are not managed code.</summary>
    public nint this[int position] => table[position];

    public int GetErrorCode(nint status) => ((delegate* unmanaged<nint, int>)table[At.GetErrorCode])(status);

    public byte* GetErrorMessage(nint status) => ((delegate* unmanaged<nint, byte*>)table[At.GetErrorMessage])(status);

    public void ReleaseStatus(nint status) => Release(At.ReleaseStatus, status);

    public nint CreateEnvWithCustomLogger(
        delegate* unmanaged<nint, int, byte*, byte*, byte*, byte*, void> log, nint parameter, int severity, byte* logId, nint* environment) =>
        ((delegate* unmanaged<void*, nint, int, byte*, nint*, nint>)table[At.CreateEnvWithCustomLogger])(log, parameter, severity, logId, environment);

    public nint CreateEnvWithCustomLoggerAndGlobalThreadPools(
        delegate* unmanaged<nint, int, byte*, byte*, byte*, byte*, void> log, nint parameter, int severity, byte* logId, nint threads, nint* environment) =>
        ((delegate* unmanaged<void*, nint, int, byte*, nint, nint*, nint>)table[At.CreateEnvWithCustomLoggerAndGlobalThreadPools])(
            log, parameter, severity, logId, threads, environment);

    public nint CreateThreadingOptions(nint* threads) => ((delegate* unmanaged<nint*, nint>)table[At.CreateThreadingOptions])(threads);

    public nint SetGlobalIntraOpNumThreads(nint threads, int count) => Call(At.SetGlobalIntraOpNumThreads, threads, count);

    public nint SetGlobalInterOpNumThreads(nint threads, int count) => Call(At.SetGlobalInterOpNumThreads, threads, count);

    public nint SetGlobalSpinControl(nint threads, bool spin) => Call(At.SetGlobalSpinControl, threads, spin ? 1 : 0);

    public void ReleaseThreadingOptions(nint threads) => Release(At.ReleaseThreadingOptions, threads);

    public nint DisablePerSessionThreads(nint options) => Call(At.DisablePerSessionThreads, options);

    public nint DisableTelemetryEvents(nint environment) => Call(At.DisableTelemetryEvents, environment);

    public nint CreateSessionFromArray(nint environment, byte* model, nuint length, nint options, nint* session) =>
        ((delegate* unmanaged<nint, byte*, nuint, nint, nint*, nint>)table[At.CreateSessionFromArray])(environment, model, length, options, session);

    public delegate* unmanaged<nint, void> ReleaseSession => (delegate* unmanaged<nint, void>)table[At.ReleaseSession];

    public nint CreateSessionOptions(nint* options) => ((delegate* unmanaged<nint*, nint>)table[At.CreateSessionOptions])(options);

    public delegate* unmanaged<nint, void> ReleaseSessionOptions => (delegate* unmanaged<nint, void>)table[At.ReleaseSessionOptions];

    public nint SetSessionExecutionMode(nint options, int mode) => Call(At.SetSessionExecutionMode, options, mode);

    public nint SetMemPattern(nint options, bool on) => Call(on ? At.EnableMemPattern : At.DisableMemPattern, options);

    public nint SetCpuMemArena(nint options, bool on) => Call(on ? At.EnableCpuMemArena : At.DisableCpuMemArena, options);

    public nint SetSessionLogSeverityLevel(nint options, int severity) => Call(At.SetSessionLogSeverityLevel, options, severity);

    public nint SetSessionGraphOptimizationLevel(nint options, int level) => Call(At.SetSessionGraphOptimizationLevel, options, level);

    public nint SetIntraOpNumThreads(nint options, int threads) => Call(At.SetIntraOpNumThreads, options, threads);

    public nint SetInterOpNumThreads(nint options, int threads) => Call(At.SetInterOpNumThreads, options, threads);

    public nint AddSessionConfigEntry(nint options, byte* key, byte* value) =>
        ((delegate* unmanaged<nint, byte*, byte*, nint>)table[At.AddSessionConfigEntry])(options, key, value);

    public nint GetAvailableProviders(nint** names, int* count) =>
        ((delegate* unmanaged<nint**, int*, nint>)table[At.GetAvailableProviders])(names, count);

    public nint ReleaseAvailableProviders(nint* names, int count) =>
        ((delegate* unmanaged<nint*, int, nint>)table[At.ReleaseAvailableProviders])(names, count);

    public nint AppendProvider(nint options, byte* name, nint* keys, nint* values, nuint count) =>
        ((delegate* unmanaged<nint, byte*, nint*, nint*, nuint, nint>)table[At.AppendProvider])(options, name, keys, values, count);

    public nint AppendProviderObject(ProviderObject kind, nint options, nint provider) =>
        ((delegate* unmanaged<nint, nint, nint>)table[(int)kind])(options, provider);

    public nint CreateProviderObject(ProviderObject kind, nint* provider) => ((delegate* unmanaged<nint*, nint>)table[(int)kind + 1])(provider);

    public nint UpdateProviderObject(ProviderObject kind, nint provider, nint* keys, nint* values, nuint count) =>
        ((delegate* unmanaged<nint, nint*, nint*, nuint, nint>)table[(int)kind + 2])(provider, keys, values, count);

    public void ReleaseProviderObject(ProviderObject kind, nint provider) => Release((int)kind + 4, provider);

    public nint SetUserLoggingFunction(nint options, delegate* unmanaged<nint, int, byte*, byte*, byte*, byte*, void> log, nint parameter) =>
        ((delegate* unmanaged<nint, void*, nint, nint>)table[At.SetUserLoggingFunction])(options, log, parameter);

    public nint AddExternalInitializersFromFilesInMemory(nint options, nint* names, nint* files, nuint* lengths, nuint count) =>
        ((delegate* unmanaged<nint, nint*, nint*, nuint*, nuint, nint>)table[At.AddExternalInitializersFromFilesInMemory])(
            options, names, files, lengths, count);

    public nint SessionGetCount(nint session, SessionSide side, nuint* count) =>
        ((delegate* unmanaged<nint, nuint*, nint>)table[At.SessionGetInputCount + (int)side])(session, count);

    public nint SessionGetName(nint session, SessionSide side, nuint index, nint allocator, byte** name) =>
        ((delegate* unmanaged<nint, nuint, nint, byte**, nint>)table[At.SessionGetInputName + (int)side])(session, index, allocator, name);

    public nint SessionGetTypeInfo(nint session, SessionSide side, nuint index, nint* typeInfo) =>
        ((delegate* unmanaged<nint, nuint, nint*, nint>)table[At.SessionGetInputTypeInfo + (int)side])(session, index, typeInfo);

    public void ReleaseTypeInfo(nint typeInfo) => Release(At.ReleaseTypeInfo, typeInfo);

    public nint GetOnnxTypeFromTypeInfo(nint typeInfo, int* type) => Read(At.GetOnnxTypeFromTypeInfo, typeInfo, type);

    public nint CastTypeInfoToTensorInfo(nint typeInfo, nint* tensor) => Read(At.CastTypeInfoToTensorInfo, typeInfo, tensor);

    public nint CastTypeInfoToSequenceTypeInfo(nint typeInfo, nint* sequence) => Read(At.CastTypeInfoToSequenceTypeInfo, typeInfo, sequence);

    public nint CastTypeInfoToMapTypeInfo(nint typeInfo, nint* map) => Read(At.CastTypeInfoToMapTypeInfo, typeInfo, map);

    public nint GetSequenceElementType(nint sequence, nint* typeInfo) => Read(At.GetSequenceElementType, sequence, typeInfo);

    public nint GetMapKeyType(nint map, int* element) => Read(At.GetMapKeyType, map, element);

    public nint GetMapValueType(nint map, nint* typeInfo) => Read(At.GetMapValueType, map, typeInfo);

    public nint GetTensorElementType(nint tensorInfo, int* element) => Read(At.GetTensorElementType, tensorInfo, element);

    public nint GetDimensionsCount(nint tensorInfo, nuint* rank) => Read(At.GetDimensionsCount, tensorInfo, rank);

    public nint GetDimensions(nint tensorInfo, long* dimensions, nuint rank) =>
        ((delegate* unmanaged<nint, long*, nuint, nint>)table[At.GetDimensions])(tensorInfo, dimensions, rank);

    public nint GetTensorShapeElementCount(nint tensorInfo, nuint* elements) => Read(At.GetTensorShapeElementCount, tensorInfo, elements);

    /// <summary>Whether a rank is declared at all. Only where the library has API <see cref="HasShapeSince"/>.</summary>
    public bool HasShape(nint tensorInfo) => ((delegate* unmanaged<nint, byte>)table[At.TensorTypeAndShapeHasShape])(tensorInfo) != 0;

    public void ReleaseTensorTypeAndShapeInfo(nint tensorInfo) => Release(At.ReleaseTensorTypeAndShapeInfo, tensorInfo);

    public nint CreateRunOptions(nint* options) => ((delegate* unmanaged<nint*, nint>)table[At.CreateRunOptions])(options);

    public delegate* unmanaged<nint, void> ReleaseRunOptions => (delegate* unmanaged<nint, void>)table[At.ReleaseRunOptions];

    public nint RunOptionsSetRunLogSeverityLevel(nint options, int severity) => Call(At.RunOptionsSetRunLogSeverityLevel, options, severity);

    public nint RunOptionsSetTerminate(nint options) => Call(At.RunOptionsSetTerminate, options);

    public nint RunOptionsUnsetTerminate(nint options) => Call(At.RunOptionsUnsetTerminate, options);

    public nint Run(
        nint session, nint options, nint* inputNames, nint* inputs, nuint inputCount, nint* outputNames, nuint outputCount, nint* outputs) =>
        ((delegate* unmanaged<nint, nint, nint*, nint*, nuint, nint*, nuint, nint*, nint>)table[At.Run])(
            session, options, inputNames, inputs, inputCount, outputNames, outputCount, outputs);

    /// <summary>Session, run options, binding; for whoever calls it often enough to keep it.</summary>
    public delegate* unmanaged<nint, nint, nint, nint> RunWithBinding => (delegate* unmanaged<nint, nint, nint, nint>)table[At.RunWithBinding];

    public nint CreateIoBinding(nint session, nint* binding) => Read(At.CreateIoBinding, session, binding);

    public void ReleaseIoBinding(nint binding) => Release(At.ReleaseIoBinding, binding);

    public nint BindInput(nint binding, nint name, nint value) =>
        ((delegate* unmanaged<nint, nint, nint, nint>)table[At.BindInput])(binding, name, value);

    public nint BindOutput(nint binding, nint name, nint value) =>
        ((delegate* unmanaged<nint, nint, nint, nint>)table[At.BindOutput])(binding, name, value);

    public nint CreateCpuMemoryInfo(int allocatorType, int memoryType, nint* memory) =>
        ((delegate* unmanaged<int, int, nint*, nint>)table[At.CreateCpuMemoryInfo])(allocatorType, memoryType, memory);

    public nint GetAllocatorWithDefaultOptions(nint* allocator) =>
        ((delegate* unmanaged<nint*, nint>)table[At.GetAllocatorWithDefaultOptions])(allocator);

    public nint AllocatorFree(nint allocator, void* memory) =>
        ((delegate* unmanaged<nint, void*, nint>)table[At.AllocatorFree])(allocator, memory);

    public nint CreateTensorAsOrtValue(nint allocator, long* shape, nuint rank, int element, nint* value) =>
        ((delegate* unmanaged<nint, long*, nuint, int, nint*, nint>)table[At.CreateTensorAsOrtValue])(allocator, shape, rank, element, value);

    public nint CreateTensorWithDataAsOrtValue(nint memory, nint data, nuint bytes, long* shape, nuint rank, int element, nint* value) =>
        ((delegate* unmanaged<nint, nint, nuint, long*, nuint, int, nint*, nint>)table[At.CreateTensorWithDataAsOrtValue])(
            memory, data, bytes, shape, rank, element, value);

    public void ReleaseValue(nint value) => Release(At.ReleaseValue, value);

    public nint GetTensorMutableData(nint value, nint* data) => Read(At.GetTensorMutableData, value, data);

    /// <summary>The bytes of a tensor's numbers. Only where the library has API <see cref="TensorSizeSince"/>.</summary>
    public nint GetTensorSizeInBytes(nint value, nuint* bytes) => Read(At.GetTensorSizeInBytes, value, bytes);

    public nint GetTensorTypeAndShape(nint value, nint* tensorInfo) => Read(At.GetTensorTypeAndShape, value, tensorInfo);

    public nint GetValueCount(nint value, nuint* count) => Read(At.GetValueCount, value, count);

    public nint GetValue(nint value, int index, nint allocator, nint* item) =>
        ((delegate* unmanaged<nint, int, nint, nint*, nint>)table[At.GetValue])(value, index, allocator, item);

    public nint GetStringTensorDataLength(nint value, nuint* bytes) => Read(At.GetStringTensorDataLength, value, bytes);

    public nint GetStringTensorContent(nint value, byte* bytes, nuint length, nuint* offsets, nuint count) =>
        ((delegate* unmanaged<nint, byte*, nuint, nuint*, nuint, nint>)table[At.GetStringTensorContent])(value, bytes, length, offsets, count);

    public nint GetStringTensorElementLength(nint value, nuint index, nuint* length) =>
        ((delegate* unmanaged<nint, nuint, nuint*, nint>)table[At.GetStringTensorElementLength])(value, index, length);

    /// <summary>Makes a text the given length and says where it is; of the length it has already, it stays as it is.</summary>
    public nint GetResizedStringTensorElementBuffer(nint value, nuint index, nuint length, byte** buffer) =>
        ((delegate* unmanaged<nint, nuint, nuint, byte**, nint>)table[At.GetResizedStringTensorElementBuffer])(value, index, length, buffer);

    private nint Call(int at, nint subject) => ((delegate* unmanaged<nint, nint>)table[at])(subject);

    private nint Call(int at, nint subject, int argument) => ((delegate* unmanaged<nint, int, nint>)table[at])(subject, argument);

    private nint Read(int at, nint subject, void* result) => ((delegate* unmanaged<nint, void*, nint>)table[at])(subject, result);

    private void Release(int at, nint subject) => ((delegate* unmanaged<nint, void>)table[at])(subject);
}
