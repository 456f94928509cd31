// The model's closed lists in words: English for the page, Chinese where that is the word of the trade.

const KINDS = {
  person: { sign: '人', many: 'People', one: 'person' },
  organization: { sign: '构', many: 'Organizations', one: 'organization' },
  date: { sign: '时', many: 'Dates', one: 'date' },
  document: { sign: '文', many: 'Documents', one: 'document' },
  statement: { sign: '言', many: 'Statements', one: 'statement' },
  event: { sign: '事', many: 'Events', one: 'event' },
};

const EVENT_TYPES = {
  inspection: ['Inspection', '调研'], meeting: ['Meeting', '会议'], reception: ['Reception', '会见'], condolence: ['Visit of sympathy', '慰问'],
  petitionReception: ['Petition hearing', '接访'], signing: ['Signing', '签约'], ceremony: ['Ceremony', '仪式'], personnel: ['Personnel', '人事'],
  study: ['Study', '学习'], documentIssue: ['Document issued', '出台'], selection: ['Honour', '获评'], emergency: ['Emergency', '突发'],
  lawEnforcement: ['Law enforcement', '执法'], publicActivity: ['Public activity', '活动'], obituary: ['Obituary', '逝世'], other: ['Report', '报道'],
};

const EVENT_SUBTYPES = {
  researchVisit: ['Research visit', '调研'], inspectionTour: ['Inspection tour', '视察'], studyVisit: ['Study visit', '学习考察'],
  supervisoryInspection: ['Supervisory inspection', '督查'], congressInspection: ['Congress inspection', '执法检查'],
  partyStandingCommitteeMeeting: ['Party standing committee', '常委会会议'], governmentExecutiveMeeting: ['Government executive meeting', '常务会议'],
  partyPlenum: ['Party plenum', '全会'], partyLeadingGroupMeeting: ['Party leading group', '党组会议'], theoryStudySession: ['Theory study session', '中心组学习'],
  peoplesCongressSession: ["People's congress", '人大会议'], cppccSession: ['CPPCC', '政协会议'], twoSessions: ['Two sessions', '两会'],
  partyCongressSession: ['Party congress', '党代会'], massOrganizationCongress: ['Congress of a mass organization', '代表大会'], workConference: ['Work conference', '工作会议'],
  mobilizationMeeting: ['Mobilization meeting', '动员会'], promotionMeeting: ['Promotion meeting', '推进会'], symposium: ['Symposium', '座谈会'],
  reportMeeting: ['Report meeting', '报告会'], pressConference: ['Press conference', '发布会'], review: ['Review', '评审会'],
  democraticLifeMeeting: ['Democratic life meeting', '民主生活会'], warningEducation: ['Warning education', '警示教育'], commendationMeeting: ['Commendation meeting', '表彰会'],
  forum: ['Forum', '论坛'], foreignVisit: ['Visit abroad', '出访'], groundBreaking: ['Ground-breaking', '开工'], unveiling: ['Unveiling', '揭牌'], launch: ['Launch', '启动'],
  completion: ['Completion', '竣工'], openingClosing: ['Opening or closing', '开闭幕'], award: ['Award', '颁奖'], commemoration: ['Commemoration', '纪念'],
  appointment: ['Appointment', '任命'], removal: ['Removal', '免职'], election: ['Election', '选举'], resignation: ['Resignation', '辞职'],
  preAppointmentNotice: ['Notice before appointment', '任前公示'], lecture: ['Lecture', '宣讲'], training: ['Training', '培训'], themePartyDay: ['Theme party day', '主题党日'],
  disciplineCase: ['Discipline case', '审查调查'], criminalCase: ['Criminal case', '案件'], culturalSport: ['Culture and sport', '文体'], volunteer: ['Volunteers', '志愿'],
  investmentPromotion: ['Investment promotion', '招商'],
};

const ROLES = {
  principal: ['Principal', '主体'], chair: ['Chair', '主持'], speaker: ['Speaker', '讲话'], presenter: ['Presenter', '汇报'], attendee: ['Attendee', '出席'],
  observer: ['Observer', '列席'], companion: ['Companion', '陪同'], appointee: ['Appointee', '当选'], removed: ['Removed', '免职'], signatory: ['Signatory', '签署'],
  unveiler: ['Unveiler', '揭牌'], awarder: ['Awarder', '颁奖'], recipient: ['Recipient', '受奖'], counterpart: ['Counterpart', '来宾'], source: ['Source', '受访'],
  mentioned: ['Mentioned', '提及'],
};

const ORGANIZATION_KINDS = {
  party: ['Party', '党委'], discipline: ['Discipline', '纪检监察'], peoplesCongress: ["People's congress", '人大'], government: ['Government', '政府'], cppcc: ['CPPCC', '政协'],
  court: ['Court', '法院'], procuratorate: ['Procuratorate', '检察院'], massOrganization: ['Mass organization', '群团'], democraticParty: ['Democratic party', '民主党派'],
  zone: ['Zone', '园区'], subdistrict: ['Subdistrict', '街道'], township: ['Township', '乡镇'], community: ['Community', '村社区'], enterprise: ['Enterprise', '企业'],
  institution: ['Institution', '事业单位'], school: ['School', '学校'], hospital: ['Hospital', '医院'], media: ['Media', '媒体'], military: ['Military', '军队'],
  socialOrganization: ['Social organization', '社会组织'], religion: ['Religion', '宗教'], international: ['International', '国际'], other: ['Other', '其他'],
};

const AGENDA_ACTIONS = {
  study: ['Study', '传达学习'], adopt: ['Adopt', '审议通过'], deliberate: ['Deliberate', '审议'], hear: ['Hear', '听取'], deploy: ['Deploy', '部署'], elect: ['Elect', '选举'],
  appoint: ['Appoint', '任命'], remove: ['Remove', '免职'], award: ['Award', '表彰'], sign: ['Sign', '签署'], other: ['Other', '其他'],
};

const DAY_PARTS = {
  earlyMorning: ['early morning', '凌晨'], morning: ['morning', '上午'], noon: ['noon', '中午'], afternoon: ['afternoon', '下午'], evening: ['evening', '晚上'], night: ['night', '深夜'],
};

const PRECISIONS = { day: 'exact day', month: 'a month', partOfYear: 'part of a year', year: 'a year', vague: 'vague: the likely days' };

const ANCHORS = { written: 'written out', publication: 'counted from the day of publication', context: 'counted from another date of the text', content: 'year taken from the content' };

const LAYERS = { kicker: 'Kicker 引题', headline: 'Headline 主题', subheadline: 'Subheadline 副题' };

/** A word of the model for which no list has a phrase: peoplesCongress as "peoples congress". */
const spaced = word => word.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);

const phraseOf = (list, word) => list[word]?.[0] ?? spaced(word);

const chineseOf = (list, word) => list[word]?.[1] ?? '';

/** "Meeting 会议", the Chinese marked as such. */
const bothOf = (list, word) => [phraseOf(list, word), ' ', chinese('span', {}, chineseOf(list, word))];

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** 2023-06-08 as "8 June 2023", without the machine's time zone or language. */
function dayInWords(day) {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return year ? `${Number(date)} ${MONTHS[month - 1]} ${year}` : day;
}

function daysInWords(date) {
  if (!date.start && !date.end) return 'day not known';
  if (!date.start) return `until ${dayInWords(date.end)}`;
  if (!date.end) return `from ${dayInWords(date.start)}`;
  return date.start === date.end ? dayInWords(date.start) : `${dayInWords(date.start)} – ${dayInWords(date.end)}`;
}

const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
