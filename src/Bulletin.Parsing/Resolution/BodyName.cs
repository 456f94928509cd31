using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Resolution;

/// <summary>A body's name taken apart: what leads it (团, 中共), its own place (江苏省南通市) or the level word that stands for one (市), and the rest.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Start">Where the place or the level word begins.</param>
/// <param name="PlaceEnd">Where the own place ends.</param>
/// <param name="LevelEnd">Where the level word ends.</param>
internal readonly record struct BodyName(string Name, int Start, int PlaceEnd, int LevelEnd)
{
    // The longest first, so that 自治区 is not 区.
    private static readonly string[] Levels = ["自治区", "自治州", "自治县", "自治旗", "地区", "省", "市", "区", "县", "州", "旗", "盟"];

    /// <summary>The own place as printed, or empty.</summary>
    public ReadOnlySpan<char> Place => Name.AsSpan(Start, PlaceEnd - Start);

    /// <summary>The level word, or empty.</summary>
    public ReadOnlySpan<char> Level => Name.AsSpan(PlaceEnd, LevelEnd - PlaceEnd);

    /// <summary>What follows the place or level.</summary>
    public ReadOnlySpan<char> Rest => Name.AsSpan(LevelEnd);

    /// <summary>What kind of body it is, as the table of full names spells it: 委, 残联, 团{}委.</summary>
    public string Form => Start > 0 ? string.Concat(Name.AsSpan(0, Start), OrganizationForms.Place, Rest) : Name[LevelEnd..];

    /// <summary>True when the name says the place.</summary>
    public bool HasPlace => PlaceEnd > Start;

    /// <summary>True when a level word stands for the place.</summary>
    public bool HasLevel => LevelEnd > PlaceEnd;

    /// <summary>Takes <paramref name="name"/> apart.</summary>
    public static BodyName Read(string name, BulletinLexicon lexicon)
    {
        if (name.Length == 0) return default;
        foreach (var lead in lexicon.OrganizationForms.LeadsWith(name[0]))
            if (name.StartsWith(lead, StringComparison.Ordinal) && ReadFrom(name, lead.Length, lexicon) is var led && led.LevelEnd > led.Start) return led;
        return ReadFrom(name, 0, lexicon);
    }

    /// <summary>The government that a title means which holds its level: 副区长, 盟长. False for other titles.</summary>
    public static bool TryReadLevelPost(string title, out BodyName government)
    {
        var name = title.Length < 2 || title[^1] != '长' ? null : title[^2] switch
        {
            '省' => "省政府",
            '市' => "市政府",
            '区' => "区政府",
            '县' => "县政府",
            '州' => "州政府",
            '旗' => "旗政府",
            '盟' => "盟行署",
            _ => null,
        };
        government = name is null ? default : new BodyName(name, 0, 0, 1);
        return name is not null;
    }

    private static BodyName ReadFrom(string name, int start, BulletinLexicon lexicon)
    {
        var text = name.AsSpan(start);
        Span<Range> names = stackalloc Range[3];
        var places = lexicon.Divisions.NamesAtStart(text, names);
        var place = places.IsEmpty ? start : start + places[^1].End.Value;
        return new BodyName(name, start, place, place > start ? place : start + LevelAtStart(text));
    }

    // 市|场监管局, 区|域医疗中心: the level word is part of another word. 省|市区委: several levels make no one body.
    private static int LevelAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('自' or '地' or '省' or '市' or '区' or '县' or '州' or '旗' or '盟')) return 0;
        foreach (var level in Levels)
        {
            if (!text.StartsWith(level, StringComparison.Ordinal)) continue;
            var rest = text[level.Length..];
            return rest.IsEmpty || rest[0] is '场' or '域' or '级' or '属' or '块' or '际' or '下' || (IsLevel(rest[0]) && rest.Length > 1 && (rest[1] == '委' || IsLevel(rest[1]))) ? 0 : level.Length;
        }
        return 0;
    }

    private static bool IsLevel(char c) => c is '市' or '区' or '县' or '乡';
}
