namespace Bulletin.Parsing.Segmentation;

/// <summary>What segmentation gives: the header and the articles as collected.</summary>
/// <param name="Header">Name, number, date and page of the issue.</param>
/// <param name="Drafts">The articles in order.</param>
/// <param name="MayCutTitles">Whether a headline line may hold both kicker and headline.</param>
internal sealed record SegmentedIssue(IssueHeader Header, List<ArticleDraft> Drafts, bool MayCutTitles);
