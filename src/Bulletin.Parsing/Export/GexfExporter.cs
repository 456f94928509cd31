using System.Xml;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>Who met whom as GEXF 1.3 (Gephi): people as nodes, and an edge between two who took part in the same event, as heavy as there are such events.</summary>
/// <remarks>
/// People of one name are one node. Who is only named or quoted has not met anybody. In an event of more than 50 people only those whose event it is, who chair it or are its other side are
/// linked with the others. The graph is kept in memory and written by <see cref="Dispose"/>.
/// </remarks>
public sealed class GexfExporter : IIssueExporter
{
    private const string Namespace = "http://gexf.net/1.3";

    private readonly MeetingGraph _graph = new();
    private Stream? _stream;

    /// <summary>Writes to <paramref name="stream"/>, which stays open.</summary>
    public GexfExporter(Stream stream)
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
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", "undirected");
        WriteAttributes(xml, "node", "positions");
        WriteAttributes(xml, "edge", "types", "first", "last");
        WriteNodes(xml);
        WriteEdges(xml);
    }

    private static void WriteAttributes(XmlWriter xml, string kind, params ReadOnlySpan<string> titles)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", kind);
        foreach (var title in titles)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", title);
            xml.WriteAttributeString("title", title);
            xml.WriteAttributeString("type", "string");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void WriteNodes(XmlWriter xml)
    {
        xml.WriteStartElement("nodes");
        foreach (var person in _graph.People)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", GraphText.Number(person.Number));
            xml.WriteAttributeString("label", GraphText.Clean(person.Name));
            WriteValues(xml, ("positions", GraphText.List(person.Positions)));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void WriteEdges(XmlWriter xml)
    {
        xml.WriteStartElement("edges");
        foreach (var tie in _graph.Ties)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", GraphText.Number(tie.Number));
            xml.WriteAttributeString("source", GraphText.Number(tie.One));
            xml.WriteAttributeString("target", GraphText.Number(tie.Other));
            xml.WriteAttributeString("weight", GraphText.Number(tie.Events));
            WriteValues(xml, ("types", GraphText.List(tie.Types.Select(EnumWord.Of))), ("first", GraphText.Day(tie.First)), ("last", GraphText.Day(tie.Last)));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, params ReadOnlySpan<(string For, string? Value)> values)
    {
        var isOpen = false;
        foreach (var (key, value) in values)
        {
            if (value is null) continue;
            if (!isOpen) xml.WriteStartElement("attvalues");
            isOpen = true;
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", key);
            xml.WriteAttributeString("value", GraphText.Clean(value));
            xml.WriteEndElement();
        }
        if (isOpen) xml.WriteEndElement();
    }
}
