namespace Bulletin.Parsing.Export;

/// <summary>How brat shows the types of <see cref="BratConfiguration"/>, as its <c>visual.conf</c>: a label for each, in full and short, and colours that tell headlines, people, bodies and events apart.</summary>
internal static class BratVisual
{
    private const string Layout = "#e8e8e8";
    private const string Person = "#ffd9b3";
    private const string Body = "#c9def7";
    private const string Work = "#d6ecc9";

    // Marks of the text, then events, then roles; a label that does not fit is replaced by the next.
    private static readonly (string Type, string Label, string Short)[] Labels =
    [
        ("Article", "文章 article", "文"), ("Continuation", "续 continuation", "续"), ("Kicker", "引题 kicker", "引"), ("Headline", "主题 headline", "主"), ("Subheadline", "副题 subheadline", "副"),
        ("Byline", "署名 byline", "署"), ("Paragraph", "段 paragraph", "段"), ("Person", "人物 person", "人"), ("Title", "职务 title", "职"), ("TitleBody", "任职单位 body of a title", "单位"),
        ("Organization", "机构 organization", "构"), ("Document", "文件 document", "件"), ("Place", "地点 place", "地"),
        ("Inspection", "调研 inspection", "调研"), ("Meeting", "会议 meeting", "会议"), ("Reception", "会见 reception", "会见"), ("Condolence", "慰问 visit of sympathy", "慰问"),
        ("PetitionReception", "接访 petition hearing", "接访"), ("Signing", "签约 signing", "签约"), ("Ceremony", "仪式 ceremony", "仪式"), ("Personnel", "人事 personnel", "人事"), ("Study", "学习 study", "学习"),
        ("DocumentIssue", "出台 document issued", "出台"), ("Selection", "获评 honour", "获评"), ("Emergency", "突发 emergency", "突发"), ("LawEnforcement", "执法 law enforcement", "执法"),
        ("PublicActivity", "活动 public activity", "活动"), ("Obituary", "逝世 obituary", "逝世"), ("Other", "报道 report", "报道"), ("AgendaItem", "议程 agenda item", "议程"),
        ("Principal", "主体 principal", "主体"), ("Chair", "主持 chair", "主持"), ("Speaker", "讲话 speaker", "讲话"), ("Presenter", "汇报 presenter", "汇报"), ("Attendee", "出席 attendee", "出席"),
        ("Observer", "列席 observer", "列席"), ("Companion", "陪同 companion", "陪同"), ("Appointee", "当选 appointee", "当选"), ("Removed", "免职 removed", "免职"), ("Signatory", "签署 signatory", "签署"),
        ("Unveiler", "揭牌 unveiler", "揭牌"), ("Awarder", "颁奖 awarder", "颁奖"), ("Recipient", "受奖 recipient", "受奖"), ("Counterpart", "来宾 counterpart", "来宾"), ("Source", "受访 source", "受访"),
        ("Mentioned", "提及 mentioned", "提及"),
        ("Continues", "续自 continues", "续自"), ("Holds", "任 holds", "任"), ("In", "于 in", "于"), ("Equiv", "同 same", "同"), ("Of", "属 of", "属"), ("About", "关于 about", "关于"),
    ];

    public static string Text { get; } = string.Join('\n', Lines()) + "\n";

    private static IEnumerable<string> Lines() =>
    [
        "[labels]",
        .. Labels.Select(label => $"{label.Type} | {label.Label} | {label.Short}"),
        string.Empty,
        "[drawing]",
        "SPAN_DEFAULT\tfgColor:black, bgColor:#f6e3a8, borderColor:darken",
        "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5",
        "ATTRIBUTE_DEFAULT\tglyph:*",
        .. Span(Layout, "Article", "Continuation", "Kicker", "Headline", "Subheadline", "Byline", "Paragraph"),
        .. Span(Person, "Person", "Title"),
        .. Span(Body, "Organization", "TitleBody", "Place"),
        .. Span(Work, "Document", "AgendaItem"),
        "Equiv\tdashArray:3-3, arrowHead:none",
    ];

    private static IEnumerable<string> Span(string color, params string[] types) => types.Select(type => $"{type}\tbgColor:{color}");
}
