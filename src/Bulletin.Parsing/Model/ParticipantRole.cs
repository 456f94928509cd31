namespace Bulletin.Parsing.Model;

/// <summary>Roles of a person in an event; a person may have several.</summary>
public enum ParticipantRole
{
    /// <summary>Whose activity it is: leads the inspection, receives, visits.</summary>
    Principal,

    /// <summary>主持.</summary>
    Chair,

    /// <summary>讲话, 致辞, 发言, 作报告, or quoted at the event.</summary>
    Speaker,

    /// <summary>宣读, 通报, 传达, 汇报, 介绍.</summary>
    Presenter,

    /// <summary>出席, 参加.</summary>
    Attendee,

    /// <summary>列席.</summary>
    Observer,

    /// <summary>陪同, 参加调研.</summary>
    Companion,

    /// <summary>Elected or appointed.</summary>
    Appointee,

    /// <summary>Removed from a post.</summary>
    Removed,

    /// <summary>签署.</summary>
    Signatory,

    /// <summary>揭牌, 启动, 奠基.</summary>
    Unveiler,

    /// <summary>Gives an award.</summary>
    Awarder,

    /// <summary>Receives an award, or is visited in a 慰问.</summary>
    Recipient,

    /// <summary>The other side of a reception or talks.</summary>
    Counterpart,

    /// <summary>Quoted outside an event.</summary>
    Source,

    /// <summary>Named without a part in the event.</summary>
    Mentioned,
}
