using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events.Proceedings;

/// <summary>Reads who comes into or out of which post: 任命周平为副区长, 周平当选主席, 免去周平的局长职务, 接受周平辞去….</summary>
/// <remarks>A post is one that the titles' grammar reads to the end of its clause; what it does not read is left out, never guessed.</remarks>
internal sealed class PersonnelReader(PostReader posts, OrganizationForms forms)
{
    /// <summary>The changes that a part of an article tells of, in order.</summary>
    /// <param name="text">The article.</param>
    /// <param name="section">Its sentences.</param>
    public ValueList<PersonnelChange> Read(EventText text, (int From, int To) section)
    {
        if (text.People.Count == 0) return [];
        List<PersonnelChange>? changes = null;
        var isElection = false;
        for (var i = Math.Max(section.From, text.SentenceAt(text.BodyStart)); i < text.Sentences.Count && i < section.To; i++)
        {
            var sentence = text.Sentences[i];
            var person = text.FirstPerson(sentence.Start);
            // 选举: a heading holds for the lines of names below it.
            if (person >= text.People.Count || text.People[person].Start > sentence.Start) isElection = false;
            for (; person < text.People.Count && text.People[person].Start < sentence.End;) person = ReadList(text, sentence, person, ref isElection, ref changes);
            isElection |= text.Phrases.Elects.IsIn(text.Text.Text[sentence.Start..sentence.End]) && text.Text.At(sentence.End - 1) == ':';
        }
        return changes is null ? [] : [.. changes];
    }

    // Names joined by 、 have the post behind the last.
    private int ReadList(EventText text, EventSentence sentence, int first, ref bool isElection, ref List<PersonnelChange>? changes)
    {
        var last = first;
        while (last + 1 < text.People.Count && text.People[last + 1].Start < sentence.End && text.People[last + 1].TitleStart == text.People[last].End + 1 && text.Text.At(text.People[last].End) == '、') last++;
        if (PersonnelVerb.Before(text, sentence, text.People[first].Start) is { } verb) isElection = text.Phrases.Elects.Contains(text.Text.Text[verb.Start..verb.End]);
        var end = EndOfName(text, text.People[last].End);
        if (PersonnelVerb.Read(text, sentence, text.People[last], end, isElection) is var (act, start, post) && posts.TryRead(text.Text, post, text.Text.At(start) == '的', out var titles))
        {
            var positions = Positions(text, titles);
            for (var i = first; i <= last; i++)
            {
                var evidence = RuleEvidence.Of("personnel.clause", [.. text.Text.Spans(text.People[i].Start, text.People[i].End), .. text.Text.Spans(start, post)]);
                foreach (var position in positions) (changes ??= []).Add(new PersonnelChange(text.Article.Participants[text.People[i].Person].Name, act, position) { Evidence = evidence });
            }
        }
        return last + 1;
    }

    // 周平同志, 周平(女)
    private static int EndOfName(EventText text, int end)
    {
        if (text.Text.At(end) == '(' && text.Text.NextOf(')', end) is var closing && closing > end && closing - end < 8) end = closing + 1;
        return text.Text.At(end) == '同' && text.Text.At(end + 1) == '志' ? end + 2 : end;
    }

    private ValueList<Position> Positions(EventText text, List<TitleMention> titles)
    {
        var holder = new NamedPerson();
        PositionBody? body = null;
        foreach (var title in titles) body = holder.Add(text.Text, title, body, text.Source, forms);
        return holder.ToParticipant(text.Text).Positions;
    }
}
