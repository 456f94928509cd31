using System.Text.Json;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>The words for an enum's values, as the JSON has them: <c>workConference</c>.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static string Of(T value) => Words[value];
}
