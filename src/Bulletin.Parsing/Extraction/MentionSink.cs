using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Extraction;

/// <summary>Takes what an <see cref="IMentionRule"/> finds in one article.</summary>
public sealed class MentionSink
{
    private readonly int _length;
    private readonly string _rule;
    private readonly List<PersonMention> _people;
    private readonly List<OrganizationMention> _organizations;

    internal MentionSink(int length, string rule, List<PersonMention> people, List<OrganizationMention> organizations) =>
        (_length, _rule, _people, _organizations) = (length, rule, people, organizations);

    /// <summary>Adds a person whose name stands at <paramref name="start"/> up to <paramref name="end"/>, exclusive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is empty or not one of the text.</exception>
    public void AddPerson(int start, int end)
    {
        Check(start, end);
        _people.Add(new PersonMention(start, end, [], _rule));
    }

    /// <summary>Adds a body whose name stands at <paramref name="start"/> up to <paramref name="end"/>, exclusive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is empty or not one of the text, or the kind is none.</exception>
    public void AddOrganization(int start, int end, OrganizationKind kind)
    {
        Check(start, end);
        if (!Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of organization.");
        _organizations.Add(new OrganizationMention(start, end, (int)kind, _rule));
    }

    private void Check(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, _length);
    }
}
