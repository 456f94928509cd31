namespace Bulletin.Parsing.Model;

/// <summary>Finer types of events; each belongs to one <see cref="EventType"/>.</summary>
public enum EventSubtype
{
    /// <summary>Inspection: 调研.</summary>
    ResearchVisit,

    /// <summary>Inspection: 视察, 考察.</summary>
    InspectionTour,

    /// <summary>Inspection: 学习考察.</summary>
    StudyVisit,

    /// <summary>Inspection: 督查, 检查.</summary>
    SupervisoryInspection,

    /// <summary>Inspection: 人大执法检查, 委员视察.</summary>
    CongressInspection,

    /// <summary>Meeting: 常委会会议.</summary>
    PartyStandingCommitteeMeeting,

    /// <summary>Meeting: 政府常务会议.</summary>
    GovernmentExecutiveMeeting,

    /// <summary>Meeting: 全会.</summary>
    PartyPlenum,

    /// <summary>Meeting: 党组会议.</summary>
    PartyLeadingGroupMeeting,

    /// <summary>Meeting or study: 理论学习中心组.</summary>
    TheoryStudySession,

    /// <summary>Meeting: 人大会议.</summary>
    PeoplesCongressSession,

    /// <summary>Meeting: 政协会议.</summary>
    CppccSession,

    /// <summary>Meeting: 两会.</summary>
    TwoSessions,

    /// <summary>Meeting: 党代会.</summary>
    PartyCongressSession,

    /// <summary>Meeting: 群团代表大会.</summary>
    MassOrganizationCongress,

    /// <summary>Meeting: 工作会议.</summary>
    WorkConference,

    /// <summary>Meeting: 动员会.</summary>
    MobilizationMeeting,

    /// <summary>Meeting: 推进会.</summary>
    PromotionMeeting,

    /// <summary>Meeting: 座谈会.</summary>
    Symposium,

    /// <summary>Meeting: 报告会.</summary>
    ReportMeeting,

    /// <summary>Meeting: 新闻发布会.</summary>
    PressConference,

    /// <summary>Meeting: 评审会.</summary>
    Review,

    /// <summary>Meeting: 民主生活会.</summary>
    DemocraticLifeMeeting,

    /// <summary>Meeting: 警示教育会.</summary>
    WarningEducation,

    /// <summary>Meeting: 表彰会.</summary>
    CommendationMeeting,

    /// <summary>Meeting: 论坛.</summary>
    Forum,

    /// <summary>Reception: 出访.</summary>
    ForeignVisit,

    /// <summary>Ceremony: 开工.</summary>
    GroundBreaking,

    /// <summary>Ceremony: 揭牌.</summary>
    Unveiling,

    /// <summary>Ceremony: 启动.</summary>
    Launch,

    /// <summary>Ceremony: 竣工.</summary>
    Completion,

    /// <summary>Ceremony: 开幕, 闭幕.</summary>
    OpeningClosing,

    /// <summary>Ceremony: 颁奖.</summary>
    Award,

    /// <summary>Ceremony: 公祭, 纪念.</summary>
    Commemoration,

    /// <summary>Personnel: 任命.</summary>
    Appointment,

    /// <summary>Personnel: 免职.</summary>
    Removal,

    /// <summary>Personnel: 选举.</summary>
    Election,

    /// <summary>Personnel: 辞职.</summary>
    Resignation,

    /// <summary>Personnel: 任前公示.</summary>
    PreAppointmentNotice,

    /// <summary>Study: 宣讲.</summary>
    Lecture,

    /// <summary>Study: 培训.</summary>
    Training,

    /// <summary>Study: 主题党日.</summary>
    ThemePartyDay,

    /// <summary>Law enforcement: 审查调查, 处分.</summary>
    DisciplineCase,

    /// <summary>Law enforcement: 逮捕, 宣判.</summary>
    CriminalCase,

    /// <summary>Public activity: 演出, 比赛.</summary>
    CulturalSport,

    /// <summary>Public activity: 志愿.</summary>
    Volunteer,

    /// <summary>Public activity: 招商, 推介.</summary>
    InvestmentPromotion,
}
