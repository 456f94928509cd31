using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One row for each event of an article.</summary>
internal sealed class EventTable : ArticlePartTable
{
    private readonly ValueColumn<int> _event;
    private readonly TextColumn _type;
    private readonly TextColumn _subtype;
    private readonly TextColumn _name;
    private readonly OptionalColumn<int> _term;
    private readonly OptionalColumn<int> _session;
    private readonly OptionalColumn<DateOnly> _startDate;
    private readonly OptionalColumn<DateOnly> _endDate;
    private readonly TextColumn _dateText;
    private readonly TextColumn _precision;
    private readonly TextColumn _anchor;
    private readonly TextColumn _dayPart;
    private readonly TextColumn _places;
    private readonly TextColumn _rule;
    private readonly OptionalColumn<double> _confidence;
    private readonly ValueColumn<int> _start;

    public EventTable()
        : base("events")
    {
        _event = Number("event");
        _type = Text("type");
        _subtype = Text("subtype");
        _name = Text("name");
        _term = Optional<int>("term_number");
        _session = Optional<int>("session_number");
        _startDate = Optional<DateOnly>("start_date");
        _endDate = Optional<DateOnly>("end_date");
        _dateText = Text("date_text");
        _precision = Text("date_precision");
        _anchor = Text("date_anchor");
        _dayPart = Text("day_part");
        _places = Text("places");
        _rule = Text("rule");
        _confidence = Optional<double>("confidence");
        _start = Number("start");
    }

    public void Add(ArticleKey key, Article article)
    {
        for (var number = 0; number < article.Events.Count; number++)
        {
            var happening = article.Events[number];
            Add(key);
            _event.Add(number);
            _type.Add<EventType>(happening.Type);
            _subtype.Add(happening.Subtype);
            _name.Add(happening.Name);
            _term.Add(happening.TermNumber);
            _session.Add(happening.SessionNumber);
            _startDate.Add(happening.Start.ToDateOnly());
            _endDate.Add(happening.End.ToDateOnly());
            _dateText.Add(happening.When?.Text);
            _precision.Add(happening.When?.Precision);
            _anchor.Add(happening.When?.Anchor);
            _dayPart.Add(happening.DayPart);
            _places.Add(happening.Places);
            _rule.Add(happening.Evidence?.Rule);
            _confidence.Add(happening.Evidence?.Confidence);
            _start.Add(ColumnValues.StartOf(happening.Evidence?.Spans ?? []));
        }
    }
}
