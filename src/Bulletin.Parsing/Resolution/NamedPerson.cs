using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>A body printed before a title, with its place.</summary>
internal sealed record PositionBody(string Name, ValueList<TextSpan> Spans);

/// <summary>A person being put together from the mentions of an article: positions in the order printed, places by position.</summary>
internal sealed class NamedPerson
{
    private readonly List<Position> _positions = [];
    private readonly List<PersonMention> _found = [];
    private readonly MentionList _mentions = new();
    private int _next;

    /// <summary>The name as first printed.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The name as it is looked for: folded.</summary>
    public string Folded { get; private set; } = string.Empty;

    /// <summary>The part of the name by which the person is named again, or null.</summary>
    public string? Short { get; set; }

    /// <summary>The next person whose name begins with the same character, or null.</summary>
    public NamedPerson? Alike { get; set; }

    /// <summary>Place among the article's participants, once they are in order.</summary>
    public int Index { get; set; }

    /// <summary>True when a rule found the name with a title.</summary>
    public bool HasTitle => _positions.Count > 0;

    /// <summary>Begins a new person; the object is used again for the next article.</summary>
    public void Begin(string name, string folded)
    {
        (Name, Folded, Short, Alike, Index, _next) = (name, folded, null, null, 0, 0);
        _positions.Clear();
        _found.Clear();
        _mentions.Clear();
    }

    /// <summary>The whole name, where a rule found a part of it first.</summary>
    public void Complete(string name) => Name = name;

    /// <summary>Takes up a place where a rule found the name; places come by position.</summary>
    public void Find(PersonMention mention) => _found.Add(mention);

    /// <summary>True when a rule found the name at <paramref name="start"/>; asked by position.</summary>
    public bool IsFoundAt(ArticleText text, int start)
    {
        while (_next < _found.Count && _found[_next].Start < start) TakeFound(text);
        return _next < _found.Count && _found[_next].Start == start;
    }

    /// <summary>Takes up the name at <paramref name="start"/>, found by a rule there or again; returns where it ends and where its titles begin.</summary>
    public (int End, int TitleStart) TakeAt(ArticleText text, int start)
    {
        if (!IsFoundAt(text, start))
        {
            var length = Short is not null && !text.Text[start..].StartsWith(Folded, StringComparison.Ordinal) ? Short.Length : Name.Length;
            _mentions.Add(text.Extent(start, start + length), "person.again");
            return (start + length, start);
        }
        var mention = _found[_next];
        TakeFound(text);
        var title = mention.Titles.Count > 0 ? mention.Titles[0].OrganizationStart : start;
        return (mention.End, Math.Min(title, start));
    }

    /// <summary>Takes up a title; returns the body that the next title inherits.</summary>
    public PositionBody? Add(ArticleText text, TitleMention title, PositionBody? inherited, string source, OrganizationForms forms)
    {
        var words = text.Surface(title.TitleStart, title.End, source);
        var body = title.Organization is { } place ? BodyAt(text, place.Start, place.End, source) : null;
        var isInherited = body is null && inherited is not null && Inherits(title, text.Folded(words), text.Folded(inherited.Name));
        if (isInherited) body = inherited;
        // 该院|副院长, 该公司|总经理: which one is not printed.
        if (body is not null && text.Folded(body.Name)[0] is var first && (first == '该' || (body.Name.Length == 2 && first is '我' or '本'))) body = null;
        var organization = body?.Name;
        if (PostSplit.LengthOfBody(body is null ? null : text.Folded(organization!), isInherited, text.Folded(words)) is var length && length > 0)
            (organization, words) = ((isInherited ? null : organization) + words[..length], words[length..]);
        else if (organization is not null && PostSplit.LengthOfTitle(text.Folded(organization)) is var party && party > 0) (organization, words) = (organization[..^party], organization[^party..] + words);
        var spans = text.Spans(title.OrganizationStart, title.End);
        var position = new Position(organization, words)
        {
            OrganizationFullName = organization is null ? null : forms.National(text.Folded(organization)),
            Kind = (title.Kinds & WordKinds.Rank) != 0 ? PositionKind.Rank : (title.Kinds & WordKinds.Profession) != 0 ? PositionKind.Profession : PositionKind.Post,
            Spans = spans,
            Evidence = RuleEvidence.Of(isInherited ? "position.inherited-body" : title.Rule, body is null && title.OrganizationStart == title.TitleStart ? spans : [.. body?.Spans ?? [], .. text.Spans(title.TitleStart, title.End)]),
        };
        if (!IsKnown(position)) _positions.Add(position);
        return body is null || isInherited ? inherited : body with { Name = organization! };
    }

    private static PositionBody BodyAt(ArticleText text, int start, int end, string source)
    {
        var spans = text.Spans(start, end);
        return new PositionBody(ArticleText.Surface(spans, source), spans);
    }

    private bool IsKnown(Position position)
    {
        foreach (var known in _positions)
            if (known.Organization == position.Organization && known.Title == position.Title) return true;
        return false;
    }

    private void TakeFound(ArticleText text)
    {
        var mention = _found[_next++];
        _mentions.Add(text.Extent(mention.Start, mention.End), mention.Rule);
    }

    // A title that holds its level (but behind 县人民政府|县长), names a nation-wide post or repeats the body's own word takes no body from before.
    private static bool Inherits(TitleMention title, string name, string inherited) =>
        (title.Kinds & WordKinds.Profession) == 0
        && ((title.Kinds & WordKinds.LevelPost) == 0 || inherited.EndsWith("人民政府", StringComparison.Ordinal))
        && title.Rule != "position.after-name" && IsHeadOf(name, inherited)
        && !(name.StartsWith("党委", StringComparison.Ordinal) && inherited.EndsWith("党委", StringComparison.Ordinal))
        && !name.StartsWith("国家", StringComparison.Ordinal) && !name.StartsWith("全国", StringComparison.Ordinal)
        && !(name.StartsWith(inherited, StringComparison.Ordinal) || (name.EndsWith("校长", StringComparison.Ordinal) && inherited.EndsWith("党委", StringComparison.Ordinal)));

    // 局长, 院长, 校长 are heads of what ends alike: 市公安局党委书记、局长, but not 市委常委、局长 or 校务委员会主任李明、校长王强.
    private static bool IsHeadOf(string name, string body) => name.Length < 2 || name[^1] != '长' || name[^2] switch
    {
        '局' or '厅' or '院' or '所' or '行' or '台' or '馆' or '站' or '厂' or '队' => body[^1] == name[^2],
        '校' => body[^1] is '校' or '学' or '院',
        _ => true,
    };

    // 李明副市长 beside 市人民政府副市长李明 says nothing new.
    private IEnumerable<Position> Distinct() =>
        _positions.Where(position => position.Organization is not null || !_positions.Exists(other => other.Organization is not null && other.Title.EndsWith(position.Title, StringComparison.Ordinal)));

    /// <summary>The person as the model shows it.</summary>
    public Participant ToParticipant(ArticleText text)
    {
        while (_next < _found.Count) TakeFound(text);
        var (spans, evidence) = _mentions.ToModel();
        return new(Name) { Positions = _positions.Count < 2 ? ValueList.From(_positions) : [.. Distinct()], Mentions = spans, Evidence = evidence };
    }
}
