using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Whether a line without markup has the form of a headline or of a heading inside a body.</summary>
internal sealed class HeadlineForm(HeadlineWords words, SegmentationOptions options)
{
    // Up to this length a line between paragraphs is rather a cross-heading than the headline of a new story.
    private const int LongestLabel = 12;

    // 责任人被查处: with a fact in it, a shorter line does.
    private const int LongestTopic = 8;

    /// <summary>True when <paramref name="line"/> may be a headline: short, one statement, no full stop.</summary>
    public bool IsHeadline(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 || line.Length > options.MaxHeadlineLength) return false;
        if (line[^1] is '。' or '，' or '、' or '；' or '：' or ':' or ',' or ';' or '.') return false;
        if (line.IndexOfAny('。', '；') >= 0 || CharacterClass.CannotBegin(line[0])) return false;
        return !IsEnumerated(line) && !IsAdoption(line);
    }

    /// <summary>True for the last words of a kicker: …调研时强调.</summary>
    public bool LeadsOn(ReadOnlySpan<char> line) => words.LeadsOn.LengthAtEnd(line) > 0;

    // (2013年1月15日区人大常委会第八次会议通过): below the title of a decision; it is no headline.
    private static bool IsAdoption(ReadOnlySpan<char> line) =>
        CharacterClass.IsOpenBracket(line[0]) && CharacterClass.IsCloseBracket(line[^1]) && WrittenDate.TryFind(line, out _, out _, out _);

    /// <summary>True when a line between two paragraphs of a page without indents opens a new story, by what follows it.</summary>
    public bool OpensStory(ReadOnlySpan<char> line, bool followedByDateline)
    {
        // A sentence with a comma is rather a paragraph that lost its full stop.
        if (!IsHeadline(line) || line.IndexOfAny('，', ',') >= 0) return false;
        if (followedByDateline) return true;
        return line.Length > (words.Fact.IsIn(line) ? LongestTopic : LongestLabel) && line[^1] is not ('？' or '?') && (words.Fact.IsIn(line) || !IsSlogan(line)) && !CharacterClass.IsOpenBracket(line[0]);
    }

    /// <summary>True for <c>一、</c>, <c>（二）</c>, <c>3.</c> and the like.</summary>
    public static bool IsEnumerated(ReadOnlySpan<char> line)
    {
        var i = CharacterClass.IsOpenBracket(line[0]) ? 1 : 0;
        if (line.StartsWith("第", StringComparison.Ordinal)) return false;
        var number = ChineseNumeral.ReadSmall(line, ref i);
        if (number < 0 || i >= line.Length) return false;
        if (line[i] is '、' || (CharacterClass.IsOpenBracket(line[0]) && CharacterClass.IsCloseBracket(line[i]))) return true;
        return line[i] is '.' or '．' && i + 1 < line.Length && !CharacterClass.IsDigit(line[i + 1]);
    }

    /// <summary>True when the clause exhorts rather than reports: it begins as slogans do and names no happening.</summary>
    public bool IsSlogan(ReadOnlySpan<char> clause) => words.Slogan.LengthAtStart(clause) > 0 && !IsDeck(clause) && !IsAgenda(clause);

    /// <summary>True when the clause says what happened.</summary>
    public bool IsFact(ReadOnlySpan<char> clause) => words.Fact.IsIn(clause) && !IsAgenda(clause);

    /// <summary>True when the clause says who took part (石立峰主持).</summary>
    public bool IsDeck(ReadOnlySpan<char> clause) => words.Deck.LengthAtEnd(clause) > 0;

    /// <summary>True when the clause says what a meeting did (研究部署…, 认真学习…).</summary>
    public bool IsAgenda(ReadOnlySpan<char> clause)
    {
        var adverb = words.Adverb.LengthAtStart(clause);
        return words.Agenda.LengthAtStart(clause[adverb..]) > 0 || words.Agenda.LengthAtStart(clause) > 0;
    }

    /// <summary>True when the clause ends as reports of a fact do (…召开, …调研时强调).</summary>
    public bool EndsAsFact(ReadOnlySpan<char> clause) => words.FactEnd.LengthAtEnd(clause) > 0;
}
