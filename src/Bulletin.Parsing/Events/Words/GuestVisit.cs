namespace Bulletin.Parsing.Events.Words;

/// <summary>Tells a visit that is told from the side of the house that is visited: 来我校|考察, 来公司|调研. Of towns and counties it stays a visit (来我市调研).</summary>
internal static class GuestVisit
{
    /// <summary>True when the visitors of <paramref name="verb"/> are the guests.</summary>
    public static bool Is(EventText text, EventHit verb) =>
        text.Phrases.ToUs.LengthAtEnd(text.Text.Text[..verb.Start]) > 0;
}
