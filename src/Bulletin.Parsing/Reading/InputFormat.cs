namespace Bulletin.Parsing.Reading;

/// <summary>What kind of input is read.</summary>
public enum InputFormat
{
    /// <summary>A web page when it begins as one, else text.</summary>
    Auto,

    /// <summary>Plain text or Markdown, whatever it begins with.</summary>
    Text,

    /// <summary>A web page or a part of one.</summary>
    Html,
}
