using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Places;

/// <summary>Takes the list of places apart that stands in a phrase: 城东和城西, 石峰、吴川、中宁三市.</summary>
internal static class PlaceList
{
    /// <summary>Adds the places of a list: 和田 is one place, 城东和城西 are two; 汉 and 京 stand for cities before the word of an event.</summary>
    public static void Add(EventText text, int start, int end, List<string> places, bool isSure, bool isEnding)
    {
        // 赴石峰、吴川、中宁、固云|四市: cities, all of them.
        if (CountEnd(text, start, end) is var counted && counted > start) (end, isSure, isEnding) = (counted, true, false);
        for (var i = start; i <= end; i++)
        {
            if (i < end && (text.Text.At(i) is not ('、' or '和') || text.Text.IsInside(i) || text.Text.IsInside(i + 1) || IsInName(text, i, end))) continue;
            if (i > start && CharacterClass.IsHan(text.Text.At(start)) && (i - start > 1 || isSure) && (!isEnding || PlaceName.HasEnding(text, start, i)) && !IsNone(text, start, i))
            {
                var place = text.Printed(start, i);
                if (!places.Contains(place, StringComparer.Ordinal)) places.Add(place);
            }
            start = i + 1;
        }
    }

    // 金星|和|园小区: what is left would be the ending and one character.
    private static bool IsInName(EventText text, int position, int end)
    {
        if (text.Text.At(position) != '和') return false;
        var rest = text.Text.Text[(position + 1)..end];
        var item = rest.IndexOfAny('、', '和') is var next && next >= 0 ? rest[..next] : rest;
        return text.Phrases.PlaceEnding.LengthAtEnd(item) is var ending && ending > 1 && item.Length - ending == 1;
    }

    // Before 四市, 三县: how many of the level are listed; -1 when no number closes the list.
    private static int CountEnd(EventText text, int start, int end) =>
        end - start > 4 && text.Text.At(end - 1) is '省' or '市' or '县' or '区' or '州' && ChineseNumeral.Digit(text.Text.At(end - 2)) > 1 && text.Text.Text[start..end].Contains('、') ? end - 2 : -1;

    // Firms that are visited are organizations; 有关企业 and 总装车间 are no places, nor is where people are (牧民家).
    private static bool IsNone(EventText text, int start, int end)
    {
        var name = text.Text.Text[start..end];
        return text.Phrases.NoPlaceStart.LengthAtStart(name) > 0 || text.Phrases.NoPlace.LengthAtEnd(name) > 0 || text.HasPerson(start, end);
    }
}
