using ContractsSdk.Contracts.Text;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime;

/// <summary>Loads clients on ONNX Runtime, without a container.</summary>
public static class OnnxRuntimeClientExtensions
{
    /// <summary>Every generated client.</summary>
    /// <typeparam name="TClient">The client.</typeparam>
    extension<TClient>(TClient)
        where TClient : class, IModelClientFactory<TClient>
    {
        /// <summary>Loads a model and makes a client on it.</summary>
        /// <param name="path">
        /// The model file; null for the contract's, in the application's folder. A relative path starts in the application's folder too, and
        /// where there is no such file, in the working directory.
        /// </param>
        /// <param name="options">How the model runs; defaults when null.</param>
        /// <param name="settings">The client's surroundings; defaults when null.</param>
        /// <exception cref="ModelLoadException">
        /// The model is absent, damaged, refused by ONNX Runtime, or not the contract's; or there is no usable native library.
        /// </exception>
        public static TClient Load(string? path = null, OnnxRuntimeOptions? options = null, ModelClientSettings? settings = null)
        {
            var contract = ContractText.Read(TClient.ContractText).Contract;
            var request = ModelLoadRequest.Of(contract?.Id ?? "", contract?.Version ?? "", path ?? contract?.Model, settings);
            return TClient.Create(Open(), (settings ?? new()) with { Loader = Open });

            OnnxModelEngine Open() => OnnxModelEngine.Open(request, options, orWorkingDirectory: path is not null);
        }
    }
}
