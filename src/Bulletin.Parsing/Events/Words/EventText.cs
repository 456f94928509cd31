using System.Runtime.InteropServices;
using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;
using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Events.Words;

/// <summary>One article as the rules of events read it: its text with sentences, people, dates, documents and the words that tell events.</summary>
internal sealed class EventText(EventPhrases phrases)
{
    // Farther than that, halving is quicker.
    private const int Near = 4;

    private readonly List<EventHit> _found = [];
    private readonly List<EventHit> _hits = [];
    private readonly List<EventSentence> _sentences = [];
    private int _lastHit;
    private int _lastPerson;
    private int _lastDate;
    private int _lastDocument;

    /// <summary>Takes up an article in place of what was held before.</summary>
    public void Load(ArticleText text, Article article, List<PersonPlace> people, List<OrganizationMention> bodies, List<DateMention> dates, List<DocumentMention> documents, LocalDate? publication, string source)
    {
        (Text, Article, People, Bodies, Dates, Documents, Publication, Source) = (text, article, people, bodies, dates, documents, publication, source);
        _hits.Clear();
        _sentences.Clear();
        BodyStart = EventSentenceReader.Read(this, _sentences);
    }

    /// <summary>The folded text with its words.</summary>
    public ArticleText Text { get; private set; } = null!;

    /// <summary>The words that rules ask for at one place.</summary>
    public EventPhrases Phrases => phrases;

    /// <summary>The single characters that rules ask for beside a word.</summary>
    public EventCharacters Characters => phrases.Characters;

    /// <summary>The article, with its people and resolved dates.</summary>
    public Article Article { get; private set; } = null!;

    /// <summary>Every place where a person is named, in order.</summary>
    public List<PersonPlace> People { get; private set; } = [];

    /// <summary>Every place where an organization is named, in order.</summary>
    public List<OrganizationMention> Bodies { get; private set; } = [];

    /// <summary>The dates, parallel to those of <see cref="Article"/>.</summary>
    public List<DateMention> Dates { get; private set; } = [];

    /// <summary>The titles in book marks, in order.</summary>
    public List<DocumentMention> Documents { get; private set; } = [];

    /// <summary>Day of publication, or null.</summary>
    public LocalDate? Publication { get; private set; }

    /// <summary>The text that all spans index.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>Where the body begins.</summary>
    public int BodyStart { get; private set; }

    /// <summary>The lines of the headline, then the sentences of the body.</summary>
    public List<EventSentence> Sentences => _sentences;

    /// <summary>The words of the vocabulary outside quotation and book marks, none over another.</summary>
    public List<EventHit> Hits => _hits;

    /// <summary>Takes up the words of <paramref name="vocabulary"/>.</summary>
    public void Find(EventVocabulary vocabulary) => EventHitReader.Read(this, vocabulary, _found, _hits);

    /// <summary>Index of the first hit at or behind <paramref name="position"/>.</summary>
    public int FirstHit(int position) => FirstAt<EventHit>(CollectionsMarshal.AsSpan(_hits), position, ref _lastHit);

    /// <summary>Index of the first place of a person at or behind <paramref name="position"/>.</summary>
    public int FirstPerson(int position) => FirstAt<PersonPlace>(CollectionsMarshal.AsSpan(People), position, ref _lastPerson);

    /// <summary>Index of the first place of an organization at or behind <paramref name="position"/>.</summary>
    public int FirstBody(int position)
    {
        int low = 0, high = Bodies.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Bodies[middle].Start < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Index of the first date at or behind <paramref name="position"/>.</summary>
    public int FirstDate(int position) => FirstAt<DateMention>(CollectionsMarshal.AsSpan(Dates), position, ref _lastDate);

    /// <summary>Index of the first title in book marks at or behind <paramref name="position"/>.</summary>
    public int FirstDocument(int position) => FirstAt<DocumentMention>(CollectionsMarshal.AsSpan(Documents), position, ref _lastDocument);

    /// <summary>Index of the sentence that holds <paramref name="position"/>, or of the next.</summary>
    public int SentenceAt(int position)
    {
        var sentences = CollectionsMarshal.AsSpan(_sentences);
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>True when a person is named between the two positions.</summary>
    public bool HasPerson(int from, int to) => FirstPerson(from) is var i && i < People.Count && People[i].Start < to;

    /// <summary>True when the name of a person ends at <paramref name="position"/>.</summary>
    public bool IsPersonEnd(int position) => FirstPerson(position) is var i && i > 0 && People[i - 1].End == position;

    /// <summary>The words from <paramref name="start"/> to <paramref name="end"/> as printed.</summary>
    public string Printed(int start, int end) => Text.Surface(start, end, Source);

    // Asked for every verb and date of an article: over spans of structs there is neither a call nor a copy. Rules go from the left, so that it is mostly the last one again or close behind.
    private static int FirstAt<T>(ReadOnlySpan<T> items, int position, ref int last)
        where T : struct, IPlaced
    {
        int low = 0, high = items.Length;
        if (last <= high && (last == 0 || items[last - 1].Start < position))
        {
            low = last;
            for (var end = Math.Min(low + Near, high); low < end; low++)
                if (items[low].Start >= position) return last = low;
            if (low == high) return last = low;
        }
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].Start < position) low = middle + 1;
            else high = middle;
        }
        return last = low;
    }
}
