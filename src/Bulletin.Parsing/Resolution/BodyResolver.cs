using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Finds the place and the full name of bodies, for one issue: its home and its year decide. Names come again and again, so what was found is kept.</summary>
internal sealed class BodyResolver(BulletinLexicon lexicon, DivisionPath? home, int? year)
{
    private readonly Dictionary<string, Body?> _inOwnPlace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Body?> _atHome = new(StringComparer.Ordinal);
    private TextSpan _firstUnknown;
    private string _firstUnknownName = string.Empty;
    private int _unknown;

    /// <summary>The parts of <paramref name="name"/>.</summary>
    public BodyName Read(string name) => BodyName.Read(lexicon.Simplified.Fold(name), lexicon);

    /// <summary>The body of a position: the one printed, or the government that the title means.</summary>
    public bool TryRead(Position position, out BodyName name)
    {
        if (position.Organization is null) return BodyName.TryReadLevelPost(lexicon.Simplified.Fold(position.Title), out name);
        name = Read(position.Organization);
        return true;
    }

    /// <summary>The body in the place that its name says; null when that may be one of several, or only seems to be a place.</summary>
    public Body? InOwnPlace(BodyName name)
    {
        if (_inOwnPlace.TryGetValue(name.Name, out var body)) return body;
        body = OwnPlace(name.Place) is { } place && !IsProperName(name, place) ? In(place, name.Form) : null;
        _inOwnPlace.Add(name.Name, body);
        return body;
    }

    /// <summary>The body in the division of its level at or above the home; null when there is none, which is noted for the diagnostic.</summary>
    public Body? AtHome(BodyName name, string printed, ValueList<TextSpan> spans)
    {
        if (!_atHome.TryGetValue(name.Name, out var body)) _atHome.Add(name.Name, body = AtLevel(name, home));
        if (body is null && spans.Count > 0 && _unknown++ == 0) (_firstUnknown, _firstUnknownName) = (spans[0], printed);
        return body;
    }

    /// <summary>The body in the nearest division of its level at or above <paramref name="from"/>; null when there is none.</summary>
    public Body? AtLevel(BodyName name, DivisionPath? from) => PlaceOf(name, from) is { } place ? In(place, name.Form) : null;

    /// <summary>The full name of a known office that is called <paramref name="form"/> in <paramref name="place"/>; null for all others.</summary>
    public string? OfficeIn(DivisionPath place, string form) => lexicon.OrganizationForms.IsListed(form, place.Division.Level) ? FullName(place, form) : null;

    /// <summary>Says how many names need a home that is not known.</summary>
    public void Judge(List<Diagnostic> diagnostics)
    {
        if (_unknown > 0) diagnostics.Add(ResolutionDiagnostics.UnknownHome(_firstUnknown, _firstUnknownName, _unknown));
    }

    // 区党委, 区直机关 of an autonomous region leave out two characters of its level.
    private static DivisionPath? PlaceOf(BodyName name, DivisionPath? from) =>
        from?.Nearest(name.Level) ?? (name.Level is "区" && (name.Rest is "党委" || name.Rest.StartsWith('直')) ? from?.Nearest("自治区") : null);

    // 厦门经济社会发展战略研究办公室, 上海交通大学: the short name of a place before words that name no known office.
    private bool IsProperName(BodyName name, DivisionPath place) =>
        place.Division.Short.Length > 0 && name.Place.EndsWith(place.Division.Short, StringComparison.Ordinal) && !lexicon.OrganizationForms.IsNamedBehindShortPlace(name.Form, place.Division.Level);

    private Body In(DivisionPath place, string form) => new(FullName(place, form), place);

    private string? FullName(DivisionPath place, string form)
    {
        if (form.Length == 0) return null;
        // The bodies of the special administrative regions are named in their own way.
        if (place.Division.LevelWord == "特区" && place.Division.Level == DivisionLevel.Province) return form == "政府" ? place.OfficialName + form : null;
        return lexicon.OrganizationForms.Find(form, place.Division.Level)?.Replace(OrganizationForms.Place, place.OfficialName, StringComparison.Ordinal);
    }

    // Of several places of one name the one at home is meant: in its city first, then in its province.
    private DivisionPath? OwnPlace(ReadOnlySpan<char> printed)
    {
        Span<Range> names = stackalloc Range[3];
        var places = lexicon.Divisions.Find(printed, lexicon.Divisions.NamesAtStart(printed, names), year);
        if (places.Count <= 1) return places.Count == 1 ? places[0] : null;
        for (var around = home; around is not null; around = around.Parent)
        {
            var near = places.FindAll(around.Holds);
            if (near.Count > 0) return near.Count == 1 ? near[0] : null;
        }
        return null;
    }
}
