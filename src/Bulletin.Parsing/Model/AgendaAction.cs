namespace Bulletin.Parsing.Model;

/// <summary>What a meeting did with an item.</summary>
public enum AgendaAction
{
    /// <summary>传达学习.</summary>
    Study,

    /// <summary>审议通过, 研究决定.</summary>
    Adopt,

    /// <summary>审议, 讨论, 研究 without outcome.</summary>
    Deliberate,

    /// <summary>听取.</summary>
    Hear,

    /// <summary>部署.</summary>
    Deploy,

    /// <summary>选举.</summary>
    Elect,

    /// <summary>任命.</summary>
    Appoint,

    /// <summary>免职.</summary>
    Remove,

    /// <summary>表彰.</summary>
    Award,

    /// <summary>签署.</summary>
    Sign,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What happened to a post.</summary>
public enum PersonnelAct
{
    /// <summary>任命.</summary>
    Appointed,

    /// <summary>当选.</summary>
    Elected,

    /// <summary>免去.</summary>
    Removed,

    /// <summary>辞去.</summary>
    Resigned,

    /// <summary>拟任.</summary>
    Proposed,
}
