using System.Text.Json;

namespace Bulletin.Parsing.Export;

/// <summary>The words that stand for the model's enums in every format, as in the JSON.</summary>
internal static class EnumWord
{
    /// <summary><see cref="Model.EventType.PetitionReception"/> gives <c>petitionReception</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
