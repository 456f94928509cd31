using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One row for each item of the agenda of an event.</summary>
internal sealed class AgendaTable : ArticlePartTable
{
    private readonly ValueColumn<int> _event;
    private readonly ValueColumn<int> _item;
    private readonly TextColumn _action;
    private readonly TextColumn _documents;

    public AgendaTable()
        : base("agenda")
    {
        _event = Number("event");
        _item = Number("item");
        _action = Text("action");
        _documents = Text("documents");
    }

    public void Add(ArticleKey key, Article article)
    {
        for (var number = 0; number < article.Events.Count; number++)
        {
            var agenda = article.Events[number].Agenda;
            for (var item = 0; item < agenda.Count; item++)
            {
                Add(key);
                _event.Add(number);
                _item.Add(item);
                _action.Add<AgendaAction>(agenda[item].Action);
                _documents.Add(agenda[item].Documents);
            }
        }
    }
}
