using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One row for each body of an article.</summary>
internal sealed class OrganizationTable : ArticlePartTable
{
    private readonly ValueColumn<int> _organization;
    private readonly TextColumn _name;
    private readonly TextColumn _fullName;
    private readonly TextColumn _kind;
    private readonly TextColumn _jurisdiction;
    private readonly TextColumn _level;
    private readonly TextColumn _aliases;
    private readonly ValueColumn<int> _mentions;
    private readonly ValueColumn<int> _start;

    public OrganizationTable()
        : base("organizations")
    {
        _organization = Number("organization");
        _name = Text("name");
        _fullName = Text("full_name");
        _kind = Text("kind");
        _jurisdiction = Text("jurisdiction");
        _level = Text("level");
        _aliases = Text("aliases");
        _mentions = Number("mentions");
        _start = Number("start");
    }

    public void Add(ArticleKey key, Article article)
    {
        for (var number = 0; number < article.Organizations.Count; number++)
        {
            var body = article.Organizations[number];
            Add(key);
            _organization.Add(number);
            _name.Add(body.Name);
            _fullName.Add(body.FullName);
            _kind.Add<OrganizationKind>(body.Kind);
            _jurisdiction.Add(body.Jurisdiction);
            _level.Add(body.Level);
            _aliases.Add(body.Aliases);
            _mentions.Add(body.Mentions.Count);
            _start.Add(ColumnValues.StartOf(body.Mentions));
        }
    }
}
