using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Where the articles of an issue name places, as the lexical pass has found them. Only noted while the articles are read: few issues need their count.</summary>
internal sealed class PlaceHits
{
    private readonly List<(int Start, int End)> _hits = [];
    private readonly List<int> _ends = [];

    /// <summary>Notes the places of the next article. A place in the name of a person, a firm, a school or a paper (西安交通大学) is none.</summary>
    public void Add(ArticleText text, List<PersonMention> people, List<OrganizationMention> organizations)
    {
        int end = 0, person = 0, organization = 0;
        foreach (var index in text.DivisionHits)
        {
            var (start, last) = (text.Hits[index].Start, text.Hits[index].End);
            // 南通 and 南通市 begin together: the longest, which comes last, is meant.
            if (_hits.Count > (_ends.Count > 0 ? _ends[^1] : 0) && _hits[^1].Start == start)
            {
                _hits[^1] = (start, end = last);
                continue;
            }
            if (start < end) continue;
            while (person < people.Count && people[person].End <= start) person++;
            while (organization < organizations.Count && organizations[organization].End <= start) organization++;
            if (person < people.Count && people[person].Start <= start) continue;
            if (organization < organizations.Count && organizations[organization].Start <= start && !OrganizationPlaces.IsPublic((OrganizationKind)organizations[organization].Kind)) continue;
            _hits.Add((start, end = last));
        }
        _ends.Add(_hits.Count);
    }

    /// <summary>Counts the places of the article at <paramref name="index"/>.</summary>
    public void Count(int index, Article article, DivisionTally tally)
    {
        var hit = index == 0 ? 0 : _ends[index - 1];
        var offset = 0;
        foreach (var line in article.HeadlineLines) Count(line.Text, ref offset, ref hit, _ends[index], tally);
        foreach (var paragraph in article.Paragraphs) Count(paragraph.Text, ref offset, ref hit, _ends[index], tally);
    }

    // The lines follow one another as in ArticleText, each with a line feed behind it.
    private void Count(string line, ref int offset, ref int hit, int end, DivisionTally tally)
    {
        for (; hit < end && _hits[hit].Start < offset + line.Length; hit++)
        {
            var place = line.AsSpan(_hits[hit].Start - offset, _hits[hit].End - _hits[hit].Start);
            var next = _hits[hit].End - offset;
            // 云阳市 where the tables know 云阳县 only.
            if (next >= line.Length || line[next] is not ('省' or '市' or '县' or '区')) tally.Add(place);
        }
        tally.AddOwnLevels(line);
        offset += line.Length + 1;
    }
}
