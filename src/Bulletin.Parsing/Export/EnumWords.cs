using System.Runtime.CompilerServices;
using System.Text;

namespace Bulletin.Parsing.Export;

/// <summary>The words for an enum's values, encoded once, by value; the model's enums count from 0.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly byte[][] Words = All();

    public static ReadOnlySpan<byte> Of(T value) => Words[IndexOf(value)];

    private static byte[][] All()
    {
        var values = Enum.GetValues<T>();
        var words = new byte[values.Max(IndexOf) + 1][];
        foreach (var value in values) words[IndexOf(value)] = Encoding.UTF8.GetBytes(EnumWord.Of(value));
        return words;
    }

    private static int IndexOf(T value) => Unsafe.BitCast<T, int>(value);
}
