// What the card of each kind of fact says.

const TITLES = {
  person: (issue, { item }) => item.name,
  organization: (issue, { item }) => item.name,
  date: (issue, { item }) => item.text,
  document: (issue, { item }) => `《${item.title}》`,
  statement: (issue, { item }) => item.speaker ?? 'Somebody unnamed',
  event: eventTitle,
};

const CONTENTS = { person: personFacts, organization: organizationFacts, date: dateFacts, document: documentFacts, statement: statementFacts, event: eventFacts };

function personFacts(issue, fact) {
  const parts = besides(issue, fact, 'event').map(event => ({ event, part: event.item.participants.find(part => part.name === fact.item.name) })).filter(({ part }) => part);
  const said = besides(issue, fact, 'statement').filter(other => other.item.speaker === fact.item.name);
  return [
    section('Positions 职务', fact.item.positions.map(position => positionNode(issue, position))),
    section('In events 事件', parts.map(({ event, part }) => element('li', {}, linkTo(event, eventTitle(issue, event)), rolesNode(part), capacityNode(part)))),
    section('Said 言论', said.map(other => element('li', {}, linkTo(other, `${other.item.verb}：${wordsSaid(issue, other, 24)}`)))),
    whyNode(issue, fact.item.evidence),
  ];
}

function organizationFacts(issue, fact) {
  const { item } = fact;
  const names = [item.name, ...item.aliases];
  const holders = besides(issue, fact, 'person').filter(person => person.item.positions.some(position => names.includes(position.organization)));
  return [
    rows([
      ['Kind', bothOf(ORGANIZATION_KINDS, item.kind)], ['Full name 全称', item.fullName && chinese('span', {}, item.fullName)],
      ['Short forms 简称', item.aliases.length > 0 && chinese('span', {}, item.aliases.join('、'))],
      ['Level', item.level && spaced(item.level)], ['Jurisdiction', item.jurisdiction && chinese('span', {}, item.jurisdiction)],
    ]),
    section('People 任职', holders.map(person => element('li', {}, linkTo(person, person.item.name), ' ',
      chinese('span', { class: 'quiet' }, person.item.positions.filter(position => names.includes(position.organization)).map(position => position.title).join('、'))))),
    whyNode(issue, item.evidence),
  ];
}

function dateFacts(issue, fact) {
  const { item } = fact;
  const events = besides(issue, fact, 'event').filter(event => event.item.when?.spans[0]?.[0] === item.spans[0][0]);
  return [
    rows([
      ['Day', daysInWords(item)], ['Part of the day', item.dayPart && bothOf(DAY_PARTS, item.dayPart)],
      ['Time', item.time && [item.time, item.endTime && ` – ${item.endTime}`, item.isLocalTime && ' (local time)']],
      ['Precision', PRECISIONS[item.precision]], ['Resolved', ANCHORS[item.anchor]],
    ]),
    section('Events 事件', events.map(event => element('li', {}, linkTo(event, eventTitle(issue, event))))),
    whyNode(issue, [item]),
  ];
}

function documentFacts(issue, fact) {
  const { item } = fact;
  const treated = besides(issue, fact, 'event').flatMap(event => event.item.agenda.filter(point => point.documents.includes(item.title)).map(point => ({ event, point })));
  return [
    rows([['Kind', spaced(item.kind)], ['Status', item.status && chinese('span', {}, item.status)]]),
    section('On the agenda 议程', treated.map(({ event, point }) => element('li', {}, bothOf(AGENDA_ACTIONS, point.action), ' ', linkTo(event, eventTitle(issue, event))))),
    whyNode(issue, item.evidence),
  ];
}

function statementFacts(issue, fact) {
  const { item } = fact;
  return [
    rows([
      ['Speaker', linkTo(personNamed(issue, fact.article, item.speaker), item.speaker ?? 'not said')],
      ['Verb', chinese('span', {}, item.verb)], ['Speech', item.isDirect ? 'direct, in quotation marks' : 'reported'],
    ]),
    section('Words 原文', [chinese('li', { class: 'said' }, wordsSaid(issue, fact))]),
    whyNode(issue, item.evidence ? [item.evidence] : []),
  ];
}

function eventFacts(issue, fact) {
  const { item } = fact;
  return [
    rows([
      ['Type', bothOf(EVENT_TYPES, item.type)], ['Finer type', item.subtype && bothOf(EVENT_SUBTYPES, item.subtype)],
      ['When', item.when && [daysInWords(item.when), item.when.precision === 'vague' && ' (vague)', item.dayPart && [', ', bothOf(DAY_PARTS, item.dayPart)]]],
      ['Where', item.places.length > 0 && chinese('span', {}, item.places.join('、'))],
    ]),
    section('Participants 参加', item.participants.map(part => element('li', {}, linkTo(personNamed(issue, fact.article, part.name), part.name), rolesNode(part), capacityNode(part)))),
    section('Agenda 议程', item.agenda.map(point => element('li', {}, bothOf(AGENDA_ACTIONS, point.action), ' ', chinese('span', {}, point.documents.map(title => `《${title}》`).join(''))))),
    section('Personnel 人事', item.personnelChanges.map(change => element('li', {}, chinese('span', {}, change.person), ` ${change.act} `, chinese('span', {}, titleOfPosition(change.position))))),
    whyNode(issue, item.evidence ? [item.evidence] : []),
  ];
}

const titleOfPosition = position => `${position.organization ?? ''}${position.title}`;

function positionNode(issue, position) {
  return element('li', {}, chinese('span', { class: 'post' }, titleOfPosition(position)), position.kind !== 'post' && element('span', { class: 'quiet' }, ` ${position.kind}`),
    position.organizationFullName && chinese('span', { class: 'quiet block' }, position.organizationFullName),
    position.evidence && ruleNode(issue, { rule: position.evidence.rule, spans: extentOf(position.spans) }));
}

const rolesNode = part => part.roles.map(role => [' ', element('span', { class: 'role' }, bothOf(ROLES, role))]);

const capacityNode = part => part.capacity.length > 0 && chinese('span', { class: 'quiet block' }, part.capacity.map(titleOfPosition).join('、'));

function wordsSaid(issue, fact, limit = Infinity) {
  const words = fact.places.map(([start, end]) => issue.text.slice(start, end)).join('').replace(/\s+/g, '');
  return words.length > limit ? `${words.slice(0, limit)}…` : words;
}

const whyNode = (issue, evidence) => section('Why', evidence.map(item => element('li', {}, ruleNode(issue, item))));

/** The rule, what it goes by, and the places that it read. */
function ruleNode(issue, { rule, spans, confidence }) {
  const places = rule.startsWith('date.') ? extentOf(spans) : spans;
  return element('div', { class: 'rule' },
    element('code', {}, rule), confidence != null && ` ${confidence}`,
    element('span', { class: 'quiet block' }, rules[rule] ?? ''),
    places.map(place => quoteNode(issue, place)));
}

function quoteNode(issue, place) {
  const words = (start, end) => issue.text.slice(Math.max(0, start), end).replace(/\s+/g, ' ');
  return chinese('button', { type: 'button', class: 'quote', title: 'Show in the text', 'data-place': JSON.stringify(place) },
    words(place[0] - 7, place[0]), element('b', {}, words(...place)), words(place[1], place[1] + 7));
}

const section = (title, items) => items.length > 0 && element('section', {}, element('h3', {}, title), element('ul', {}, items));

const rows = pairs => element('dl', {}, pairs.filter(([, value]) => value).map(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));
