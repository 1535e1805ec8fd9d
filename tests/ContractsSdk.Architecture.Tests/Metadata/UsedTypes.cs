using System.Collections.Generic;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using Nothing = System.ValueTuple;

namespace ContractsSdk.Architecture.Tests.Metadata;

/// <summary>Gathers the names of all types that handles and signatures mention.</summary>
internal sealed class UsedTypes(MetadataReader metadata) : ISignatureTypeProvider<Nothing, Nothing>
{
    private readonly HashSet<TypeName> _names = [];

    public IReadOnlySet<TypeName> Names => _names;

    /// <summary>Adds what a handle of any kind that instructions and tables hold mentions.</summary>
    public void Add(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                _names.Add(NameOf((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                if (NameOf((TypeReferenceHandle)handle) is { } name)
                    _names.Add(name);
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, default);
                break;
            case HandleKind.MethodDefinition:
                var method = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                Add(method.GetDeclaringType());
                method.DecodeSignature(this, default);
                break;
            case HandleKind.FieldDefinition:
                var field = metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                Add(field.GetDeclaringType());
                field.DecodeSignature(this, default);
                break;
            case HandleKind.MemberReference:
                Add(metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                var instance = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(instance.Method);
                instance.DecodeSignature(this, default);
                break;
            case HandleKind.StandaloneSignature:
                Add(metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle));
                break;
        }
    }

    public TypeName NameOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (type.GetDeclaringType() is { IsNil: false } outer)
            type = metadata.GetTypeDefinition(outer);
        var assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        return new TypeName(assembly, metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    public Nothing GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        Add(handle);
        return default;
    }

    public Nothing GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        Add(handle);
        return default;
    }

    public Nothing GetTypeFromSpecification(MetadataReader reader, Nothing context, TypeSpecificationHandle handle, byte rawTypeKind)
    {
        Add(handle);
        return default;
    }

    public Nothing GetArrayType(Nothing elementType, ArrayShape shape) => default;

    public Nothing GetByReferenceType(Nothing elementType) => default;

    public Nothing GetFunctionPointerType(MethodSignature<Nothing> signature) => default;

    public Nothing GetGenericInstantiation(Nothing genericType, ImmutableArray<Nothing> typeArguments) => default;

    public Nothing GetGenericMethodParameter(Nothing context, int index) => default;

    public Nothing GetGenericTypeParameter(Nothing context, int index) => default;

    public Nothing GetModifiedType(Nothing modifier, Nothing unmodifiedType, bool isRequired) => default;

    public Nothing GetPinnedType(Nothing elementType) => default;

    public Nothing GetPointerType(Nothing elementType) => default;

    public Nothing GetPrimitiveType(PrimitiveTypeCode typeCode) => default;

    public Nothing GetSZArrayType(Nothing elementType) => default;

    private TypeName? NameOf(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
            type = metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        if (type.ResolutionScope.Kind != HandleKind.AssemblyReference)
            return null;
        var assembly = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        return new TypeName(metadata.GetString(assembly.Name), metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    private void Add(MemberReference member)
    {
        Add(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Field)
            member.DecodeFieldSignature(this, default);
        else
            member.DecodeMethodSignature(this, default);
    }

    private void Add(StandaloneSignature signature)
    {
        if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
            signature.DecodeLocalSignature(this, default);
        else
            signature.DecodeMethodSignature(this, default);
    }
}
