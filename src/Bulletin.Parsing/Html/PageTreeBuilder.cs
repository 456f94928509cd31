using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Bulletin.Parsing.Html;

/// <summary>Markup to a <see cref="PageTree"/>. Nothing is fetched or run: the parser has no loader and no script engine.</summary>
/// <param name="maxDepth">The deepest nesting of elements that the markup may have.</param>
internal sealed class PageTreeBuilder(int maxDepth)
{
    private const int LongestName = 512;

    // A news page has one to three thousand nodes; their array is too large to be thrown away each time.
    private const int FirstCapacity = 2048;

    /// <summary>Parses <paramref name="markup"/>.</summary>
    public PageTree Build(string markup)
    {
        var positions = new ElementPositions();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            // Implied elements (tbody, p, li) come on top of those that the limit counts.
            MaximumDepth = maxDepth * 2,
            SkipScriptText = true,
            SkipRawText = true,
            ShouldEmitAttribute = IsRead,
            OnCreated = positions.Add,
        });
        using var document = parser.ParseDocument(markup);
        var nodes = new NodeCollector(positions);
        if (document.DocumentElement is { } root)
        {
            // A comment may stand before or behind the root element.
            foreach (var child in document.ChildNodes) nodes.Add(child, -1, isHidden: false);
            GC.KeepAlive(root);
        }
        return nodes.ToTree();
    }

    // The attributes that a page is read by; the parser drops the others.
    private static bool IsRead(ref StructHtmlToken token, ReadOnlyMemory<char> name) => name.Span
        is "id" or "class" or "style" or "href" or "align" or "title" or "alt" or "name" or "content" or "property" or "itemprop" or "hidden" or "coords" or "rel" or "datetime" || (name.Span is "src" && token.Name == "frame") || (name.Span is "size" && token.Name == "font");

    /// <summary>Collects nodes in document order; depth is bounded by the parser, so recursion is.</summary>
    private sealed class NodeCollector(ElementPositions positions)
    {
        private PageNode[] _nodes = ArrayPool<PageNode>.Shared.Rent(FirstCapacity);
        private IElement?[] _elements = ArrayPool<IElement?>.Shared.Rent(FirstCapacity);
        private int _count;

        public PageTree ToTree() => new(_nodes, _count, _elements);

        public void Add(INode node, int parent, bool isHidden)
        {
            switch (node)
            {
                case IElement element:
                    AddElement(element, parent, isHidden);
                    break;
                case IText text:
                    if (!isHidden || (parent >= 0 && _nodes[parent].Name == "title")) Close(Open(new PageNode { Kind = PageNodeKind.Text, Name = string.Empty, Text = text.Data, Parent = parent }, null));
                    break;
                case IComment comment:
                    AddComment(comment.Data, parent);
                    break;
                default:
                    break;
            }
        }

        private void AddElement(IElement element, int parent, bool isHidden)
        {
            var name = element.LocalName;
            var (id, classes, hides, isBold) = Read(element);
            var traits = PageTags.Of(name) | (isBold ? TagTraits.Strong : TagTraits.None);
            isHidden = isHidden || (traits & TagTraits.Hidden) != 0 || (hides && name is not ("body" or "html"));
            var index = Open(
                new PageNode
                {
                    Name = name,
                    Traits = traits,
                    Id = ShortName(id),
                    Classes = ShortName(classes),
                    IsHidden = isHidden,
                    Parent = parent,
                    Position = positions.Find(element),
                },
                element);
            var children = element.ChildNodes;
            for (int i = 0, count = children.Length; i < count; i++) Add(children[i], index, isHidden);
            Close(index);
        }

        // The properties that Founder's system writes into a comment are read as elements.
        private void AddComment(string text, int parent)
        {
            var index = Open(new PageNode { Kind = PageNodeKind.Comment, Name = string.Empty, Text = text, Parent = parent, IsHidden = true }, null);
            Close(index);
            if (!PropertyComment.IsOne(text)) return;
            var list = Open(new PageNode { Name = PropertyComment.ElementName, Parent = parent, IsHidden = true, Position = -1 }, null);
            foreach (var (name, value) in PropertyComment.Read(text))
            {
                var property = Open(new PageNode { Name = name, Parent = list, IsHidden = true, Position = -1 }, null);
                Close(Open(new PageNode { Kind = PageNodeKind.Text, Name = string.Empty, Text = value, Parent = property, IsHidden = true }, null));
                Close(property);
            }
            Close(list);
        }

        // Names are compared line by line; longer ones are none.
        private static string? ShortName(string? name) => name?.Length <= LongestName ? name : null;

        private int Open(PageNode node, IElement? element)
        {
            if (_count == _nodes.Length) _nodes = Larger(_nodes);
            if (_count == _elements.Length) _elements = Larger(_elements);
            _nodes[_count] = node;
            _elements[_count] = element;
            return _count++;
        }

        private static T[] Larger<T>(T[] full)
        {
            var larger = ArrayPool<T>.Shared.Rent(full.Length * 2);
            full.CopyTo(larger, 0);
            ArrayPool<T>.Shared.Return(full, clearArray: true);
            return larger;
        }

        private void Close(int index) => _nodes[index].End = _count;

        // One walk over the attributes is faster than one search for each.
        private static (string? Id, string? Classes, bool Hides, bool IsBold) Read(IElement element)
        {
            var attributes = element.Attributes;
            string? id = null, classes = null;
            bool hides = false, isBold = false;
            for (int i = 0, count = attributes.Length; i < count; i++)
            {
                if (attributes[i] is not { } attribute) continue;
                switch (attribute.LocalName)
                {
                    case "id":
                        id = attribute.Value;
                        break;
                    case "class":
                        classes = attribute.Value;
                        break;
                    case "hidden":
                        hides = true;
                        break;
                    case "style":
                        hides |= ElementStyle.Hides(attribute.Value, element);
                        isBold = ElementStyle.IsBold(attribute.Value);
                        break;
                    default:
                        break;
                }
            }
            return (id, classes, hides, isBold);
        }
    }
}
