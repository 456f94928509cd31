using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Segmentation;

/// <summary>What segmentation gives.</summary>
/// <param name="Header">Name, number, date and page of the issue.</param>
/// <param name="Articles">The articles in order.</param>
internal sealed record SegmentedIssue(IssueHeader Header, List<Article> Articles);
