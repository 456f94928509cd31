using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Fills the positions of people with the full names of their bodies.</summary>
/// <remarks>
/// In the titles of one person a level word belongs to the place printed before it (如皋市委副书记、市长). When such a place was printed for somebody else in the
/// same sentence and the home says otherwise, the body stays unknown.
/// </remarks>
internal sealed class PositionPlaces(BodyResolver resolver, string source)
{
    // A place printed for one person can be meant for the next no farther than this, in characters.
    private const int Near = 80;

    private DivisionPath? _printed;
    private int _printedEnd;

    /// <summary>The people of one article with what is known of their positions, and whether that is anything.</summary>
    public (ValueList<Participant> People, bool IsNew) Fill(ValueList<Participant> people)
    {
        _printed = null;
        Participant[]? filled = null;
        for (var i = 0; i < people.Count; i++)
        {
            if (Fill(people[i].Positions) is not { } positions) continue;
            filled ??= [.. people];
            filled[i] = people[i] with { Positions = ValueList.Create<Position>(positions) };
        }
        return filled is null ? (people, false) : (ValueList.Create<Participant>(filled), true);
    }

    // The positions of one person; null when nothing is known of them.
    private Position[]? Fill(ValueList<Position> positions)
    {
        Position[]? filled = null;
        DivisionPath? own = null, core = null;
        for (var i = 0; i < positions.Count; i++)
        {
            var position = positions[i];
            if (position.OrganizationFullName is not null) continue;
            if (FullName(position, ref own, ref core) is not { } full) continue;
            filled ??= [.. positions];
            filled[i] = position with { OrganizationFullName = full };
        }
        return filled;
    }

    // own: the place printed last for this person; core: the place of the committee, congress or government that the title before belongs to.
    private string? FullName(Position position, ref DivisionPath? own, ref DivisionPath? core)
    {
        if (!resolver.TryRead(position, out var name)) return null;
        // 区委常委、宣传部部长: an office without a level is one of the committee before it.
        if (!name.HasPlace && !name.HasLevel) return core is not null && !IsCore(name.Rest) && name.Rest is not "委员会" ? resolver.OfficeIn(core, name.Form) : null;
        name = WithOffice(name, position.Title);
        var body = name.HasPlace ? resolver.InOwnPlace(name) : AtLevel(position, name, own);
        core = IsCore(name.Rest) ? body?.Place : null;
        if (name.HasPlace && body is not null)
        {
            own = body.Place;
            if (position.Spans.Count > 0) (_printed, _printedEnd) = (own, position.Spans[^1].End);
        }
        return body?.FullName;
    }

    private Body? AtLevel(Position position, BodyName name, DivisionPath? own)
    {
        if (own is not null && resolver.AtLevel(name, own) is { } beside) return beside;
        var body = resolver.AtHome(name, position.Organization ?? position.Title, position.Spans);
        return body is null || IsDoubtful(position, name, body) ? null : body;
    }

    private bool IsDoubtful(Position position, BodyName name, Body body)
    {
        if (_printed is null || position.Spans.Count == 0) return false;
        var start = position.Spans[0].Start;
        if (start < _printedEnd || start - _printedEnd > Near || source.AsSpan(_printedEnd, start - _printedEnd).IndexOfAny('。', '\n') >= 0) return false;
        return resolver.AtLevel(name, _printed) is { } other && other.Place.FullName != body.Place.FullName;
    }

    // 人大|主任 heads its standing committee; 苏州市|副市长, 自治区|主席 are of the government.
    private static BodyName WithOffice(BodyName name, string title)
    {
        if (name.Rest is "人大" && title.EndsWith("主任", StringComparison.Ordinal)) return name with { Name = $"{name.Name}常委会" };
        return name.Rest.IsEmpty && (BodyName.TryReadLevelPost(title, out _) || title is "主席" or "副主席" or "常务副主席") ? name with { Name = $"{name.Name}政府" } : name;
    }

    private static bool IsCore(ReadOnlySpan<char> rest) => rest is "委" or "党委" or "政府" or "人民政府" or "行署" or "人大" or "人大常委会" or "政协";
}
