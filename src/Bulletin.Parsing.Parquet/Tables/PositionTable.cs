using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One row for each position of a person of an article.</summary>
internal sealed class PositionTable : ArticlePartTable
{
    private readonly ValueColumn<int> _participant;
    private readonly TextColumn _name;
    private readonly ValueColumn<int> _position;
    private readonly TextColumn _organization;
    private readonly TextColumn _fullName;
    private readonly TextColumn _title;
    private readonly TextColumn _kind;
    private readonly OptionalColumn<double> _confidence;

    public PositionTable()
        : base("positions")
    {
        _participant = Number("participant");
        _name = Text("name");
        _position = Number("position");
        _organization = Text("organization");
        _fullName = Text("organization_full_name");
        _title = Text("title");
        _kind = Text("kind");
        _confidence = Optional<double>("confidence");
    }

    public void Add(ArticleKey key, Article article)
    {
        for (var person = 0; person < article.Participants.Count; person++)
        {
            var positions = article.Participants[person].Positions;
            for (var number = 0; number < positions.Count; number++)
            {
                var position = positions[number];
                Add(key);
                _participant.Add(person);
                _name.Add(article.Participants[person].Name);
                _position.Add(number);
                _organization.Add(position.Organization);
                _fullName.Add(position.OrganizationFullName);
                _title.Add(position.Title);
                _kind.Add<PositionKind>(position.Kind);
                _confidence.Add(position.Evidence?.Confidence);
            }
        }
    }
}
