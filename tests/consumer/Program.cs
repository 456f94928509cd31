using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Bulletin.Parsing;
using Bulletin.Parsing.DependencyInjection;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

// Uses all that the packages offer, as native code: text, a page, JSON and back, every export, injection. Prints one line; any failure throws.
var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Bulletin:Home"] = "南通市崇川区", ["Bulletin:MaxPageElements"] = "1000" }).Build();
using var provider = new ServiceCollection().AddBulletinParser(configuration.GetSection("Bulletin")).BuildServiceProvider();
var parser = provider.GetRequiredService<BulletinParser>();
var issue = parser.Parse("# 程立新会见客人\n\n3月7日，区委书记程立新会见了华拓集团董事长张弛一行，区残联参加。\n", publicationDate: new LocalDate(2024, 3, 8));
var page = parser.Parse("<!DOCTYPE html><html><body><h1>区残联走访</h1><p>3月7日，区残联走访困难群众，送上慰问物资。</p><p>区残联表示，将继续做好服务。</p></body></html>");
Check(BulletinJson.Deserialize(BulletinJson.Serialize(issue)).Equals(issue), "JSON comes back");
Check(issue.Articles[0].Events[0].Start == new LocalDate(2024, 3, 7), "the day of publication gives the year");
Check(page.Articles[0].Headline == "区残联走访", "a page is read");
Check(issue.Articles[0].Organizations.Single(body => body.Name == "区残联").FullName == "南通市崇川区残疾人联合会", "the home of the settings holds");
JsonDocument.Parse(Written(stream => new JsonLdExporter(stream)));
JsonDocument.Parse(Written(stream => new WebAnnotationExporter(stream)));
foreach (var line in Written(stream => new FollowTheMoneyExporter(stream)).Split('\n', StringSplitOptions.RemoveEmptyEntries)) JsonDocument.Parse(line);
Check(XDocument.Parse(Written(stream => new GexfExporter(stream))).Descendants().Count(element => element.Name.LocalName == "edge") == 1, "two people met");
Check(XDocument.Parse(Written(stream => new GraphMlExporter(stream))).Descendants().Count(element => element.Name.LocalName == "edge") == 1, "two people met");
Check(Files(open => new CsvExporter(open)).Count == 10, "ten tables");
var brat = Files(open => new BratExporter(open));
JsonDocument.Parse(BratGold.Read(brat["a.md.txt"], brat["a.md.ann"], "a.md"));
Console.WriteLine(string.Join("; ", issue.ParticipationsOf("程立新").Select(found => $"{found.Event.Type}: {string.Join("、", found.Event.GetAttendance().Select(part => part.Name))}")));

string Written(Func<Stream, IIssueExporter> create)
{
    using var stream = new MemoryStream();
    using (var exporter = create(stream)) exporter.Write(issue, "a.md");
    return Encoding.UTF8.GetString(stream.ToArray());
}

Dictionary<string, string> Files(Func<Func<string, Stream>, IIssueExporter> create)
{
    var streams = new Dictionary<string, MemoryStream>();
    using (var exporter = create(name => streams[name] = new MemoryStream())) exporter.Write(issue, "a.md");
    return streams.ToDictionary(pair => pair.Key, pair => Encoding.UTF8.GetString(pair.Value.ToArray()));
}

static void Check(bool holds, string what)
{
    if (!holds) throw new InvalidOperationException($"Not so: {what}.");
}
