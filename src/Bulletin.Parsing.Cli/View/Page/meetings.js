// Who met whom: people who took part in the same event. Who is only mentioned, or was only asked elsewhere, met nobody.

const ABSENT = new Set(['mentioned', 'source']);
const MOST_PEOPLE = 60;

/** Events with at least two people present, and the people, those in most events first. */
function meetingsOf(articles, issue) {
  const people = new Map();
  const events = [];
  for (const event of articles.flatMap(article => article.facts.filter(fact => fact.kind === 'event'))) {
    const names = event.item.participants.filter(part => part.roles.some(role => !ABSENT.has(role))).map(part => part.name);
    if (names.length < 2) continue;
    const meeting = { fact: event, names };
    events.push(meeting);
    for (const name of names) {
      if (!people.has(name)) people.set(name, { name, fact: personNamed(issue, event.article, name), events: [] });
      people.get(name).events.push(meeting);
    }
  }
  return { events, people: [...people.values()].sort((a, b) => b.events.length - a.events.length) };
}

function renderMeetings(issue, articles) {
  const { events, people } = meetingsOf(articles, issue);
  const shown = people.slice(0, MOST_PEOPLE);
  byId('meetings').replaceChildren(
    element('h1', {}, 'Who met whom'),
    element('p', { class: 'lead' }, people.length === 0 ? 'No event here names two people who took part.' : summaryOf(events, people, shown)),
    ...(people.length > 0 ? [graphNode(issue, shown, events), listNode(people)] : []));
}

const summaryOf = (events, people, shown) => [
  `${counted(people.length, 'person', 'people')} met in ${counted(events.length, 'event')}. One name is taken for one person throughout the issue.`,
  isCrowded(events) && ' A line ties two who met, the wider the more often.',
  shown.length < people.length && ` The picture shows the ${shown.length} who were in most events; the list below has all.`,
];

function listNode(people) {
  const others = person => [...new Set(person.events.flatMap(meeting => meeting.names))].filter(name => name !== person.name);
  const factOfName = new Map(people.map(person => [person.name, person.fact]));
  return element('details', { class: 'met' }, element('summary', {}, 'The same as a list'),
    element('ul', {}, people.map(person => element('li', {}, linkTo(person.fact, person.name), ' met ',
      others(person).flatMap((name, i) => [i > 0 ? '、' : null, linkTo(factOfName.get(name), name)])))));
}
