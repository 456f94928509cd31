using System.Xml;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>Who met whom as GraphML: people as nodes, and an edge between two who took part in the same event, with the number of such events as its weight.</summary>
/// <remarks><inheritdoc cref="GexfExporter" path="/remarks"/></remarks>
public sealed class GraphMlExporter : IIssueExporter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private readonly MeetingGraph _graph = new();
    private Stream? _stream;

    /// <summary>Writes to <paramref name="stream"/>, which stays open.</summary>
    public GraphMlExporter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
    }

    /// <inheritdoc />
    public void Write(BulletinIssue issue, string name)
    {
        ArgumentNullException.ThrowIfNull(issue);
        _graph.Add(issue);
    }

    /// <summary>Writes the graph.</summary>
    public void Dispose()
    {
        if (_stream is not { } stream) return;
        _stream = null;
        using var xml = GraphText.WriterFor(stream);
        xml.WriteStartElement("graphml", Namespace);
        WriteKey(xml, "name", "node", "string");
        WriteKey(xml, "positions", "node", "string");
        WriteKey(xml, "weight", "edge", "int");
        WriteKey(xml, "types", "edge", "string");
        WriteKey(xml, "first", "edge", "string");
        WriteKey(xml, "last", "edge", "string");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "meetings");
        xml.WriteAttributeString("edgedefault", "undirected");
        foreach (var person in _graph.People) Write(xml, person);
        foreach (var tie in _graph.Ties) Write(xml, tie);
    }

    private static void WriteKey(XmlWriter xml, string id, string holder, string type)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", holder);
        xml.WriteAttributeString("attr.name", id);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, MeetingPerson person)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", NodeId(person.Number));
        WriteData(xml, "name", person.Name);
        WriteData(xml, "positions", GraphText.List(person.Positions));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, MeetingTie tie)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("source", NodeId(tie.One));
        xml.WriteAttributeString("target", NodeId(tie.Other));
        WriteData(xml, "weight", GraphText.Number(tie.Events));
        WriteData(xml, "types", GraphText.List(tie.Types.Select(EnumWord.Of)));
        WriteData(xml, "first", GraphText.Day(tie.First));
        WriteData(xml, "last", GraphText.Day(tie.Last));
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, string key, string? value)
    {
        if (value is null) return;
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(GraphText.Clean(value));
        xml.WriteEndElement();
    }

    private static string NodeId(int number) => $"n{GraphText.Number(number)}";
}
