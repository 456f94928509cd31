using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One row for each role of each participant of an event.</summary>
internal sealed class EventParticipantTable : ArticlePartTable
{
    private readonly ValueColumn<int> _event;
    private readonly TextColumn _name;
    private readonly TextColumn _role;
    private readonly TextColumn _capacity;

    public EventParticipantTable()
        : base("event_participants")
    {
        _event = Number("event");
        _name = Text("name");
        _role = Text("role");
        _capacity = Text("capacity");
    }

    public void Add(ArticleKey key, Article article)
    {
        for (var number = 0; number < article.Events.Count; number++)
        {
            foreach (var participant in article.Events[number].Participants)
            {
                foreach (var role in participant.Roles)
                {
                    Add(key);
                    _event.Add(number);
                    _name.Add(participant.Name);
                    _role.Add<ParticipantRole>(role);
                    _capacity.Add([.. participant.Capacity.Select(position => position.Organization + position.Title)]);
                }
            }
        }
    }
}
