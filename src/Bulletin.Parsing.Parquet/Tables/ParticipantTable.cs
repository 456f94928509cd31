using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One row for each person of an article.</summary>
internal sealed class ParticipantTable : ArticlePartTable
{
    private readonly ValueColumn<int> _participant;
    private readonly TextColumn _name;
    private readonly ValueColumn<int> _mentions;
    private readonly ValueColumn<int> _start;

    public ParticipantTable()
        : base("participants")
    {
        _participant = Number("participant");
        _name = Text("name");
        _mentions = Number("mentions");
        _start = Number("start");
    }

    public void Add(ArticleKey key, Article article)
    {
        for (var number = 0; number < article.Participants.Count; number++)
        {
            var person = article.Participants[number];
            Add(key);
            _participant.Add(number);
            _name.Add(person.Name);
            _mentions.Add(person.Mentions.Count);
            _start.Add(ColumnValues.StartOf(person.Mentions));
        }
    }
}
