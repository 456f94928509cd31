using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Reading;

/// <summary>What the input states about its issue outside of the printed text.</summary>
/// <param name="Date">Day of publication, or null.</param>
/// <param name="Page">Number of the printed page as printed, or null.</param>
/// <param name="PageName">Name of the printed page, or null.</param>
/// <param name="Links">The stories that it links to.</param>
internal sealed record IssueMetadata(LocalDate? Date, string? Page, string? PageName, ValueList<PageLink> Links);
