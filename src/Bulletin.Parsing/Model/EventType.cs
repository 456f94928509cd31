namespace Bulletin.Parsing.Model;

/// <summary>Types of events.</summary>
public enum EventType
{
    /// <summary>调研 考察 视察 检查 督查 走访.</summary>
    Inspection,

    /// <summary>会议 座谈会 全会 推进会.</summary>
    Meeting,

    /// <summary>会见 会谈 接待.</summary>
    Reception,

    /// <summary>慰问 看望.</summary>
    Condolence,

    /// <summary>接访.</summary>
    PetitionReception,

    /// <summary>签约.</summary>
    Signing,

    /// <summary>开工 揭牌 启动 开幕 颁奖 升旗.</summary>
    Ceremony,

    /// <summary>任免 选举 公示.</summary>
    Personnel,

    /// <summary>宣讲 党课 培训 中心组学习 主题党日.</summary>
    Study,

    /// <summary>印发 出台 公布 施行.</summary>
    DocumentIssue,

    /// <summary>入选 获评 荣获.</summary>
    Selection,

    /// <summary>事故 灾害 救援 疫情.</summary>
    Emergency,

    /// <summary>审查调查 逮捕 宣判 执法 整治.</summary>
    LawEnforcement,

    /// <summary>演出 比赛 志愿 招商 宣传活动 民生服务.</summary>
    PublicActivity,

    /// <summary>逝世.</summary>
    Obituary,

    /// <summary>Features, statistics, progress reports.</summary>
    Other,
}
