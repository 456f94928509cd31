// Events in the order of their days; those without a day stand at the end.

let typeShown = '';

function renderTimeline(issue, articles) {
  const events = articles.flatMap(article => article.facts.filter(fact => fact.kind === 'event'));
  const types = [...new Set(events.map(event => event.item.type))];
  if (!types.includes(typeShown)) typeShown = '';
  const shown = events.filter(event => typeShown === '' || event.item.type === typeShown);
  byId('timeline').replaceChildren(
    element('h1', {}, 'Timeline'),
    typeFilter(events, types, () => renderTimeline(issue, articles)),
    shown.length > 0 ? element('ol', { class: 'days' }, byDay(shown).map(([day, list]) => dayNode(issue, day, list))) : element('p', { class: 'empty' }, 'No event here.'));
}

function typeFilter(events, types, render) {
  const option = (value, ...text) => element('option', { value, selected: value === typeShown }, ...text);
  const change = event => {
    typeShown = event.target.value;
    render();
    byId('event-type').focus();
  };
  return element('p', { class: 'filter' }, element('label', { for: 'event-type' }, 'Type '), element('select', { id: 'event-type', change },
    option('', `All types (${events.length})`),
    types.map(type => option(type, `${phraseOf(EVENT_TYPES, type)} ${chineseOf(EVENT_TYPES, type)} (${events.filter(event => event.item.type === type).length})`))));
}

/** [day, events] by day; the key of the others, at the end, is empty. */
function byDay(events) {
  const days = Map.groupBy(events, event => event.item.start ?? '');
  return [...days].sort(([a], [b]) => (a === '') - (b === '') || (a < b ? -1 : 1));
}

const WEEKDAYS = '日一二三四五六';

function dayNode(issue, day, events) {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return element('li', { class: 'day' },
    element('h2', {}, day === '' ? 'No day given' : [element('time', { datetime: day }, dayInWords(day)), weekday && chinese('span', { class: 'quiet' }, ` 星期${weekday}`)]),
    element('ol', {}, events.map(event => eventNode(issue, event))));
}

function eventNode(issue, event) {
  const { item } = event;
  const facts = [
    item.when && item.start !== item.end && daysInWords(item.when),
    item.when?.precision === 'vague' && chinese('span', {}, item.when.text),
    item.dayPart && chinese('span', {}, chineseOf(DAY_PARTS, item.dayPart)),
    item.places.length > 0 && chinese('span', {}, item.places.join('、')),
  ].filter(Boolean);
  return element('li', { class: 'happening' },
    element('p', { class: 'type' }, bothOf(EVENT_TYPES, item.type), item.subtype && chineseOf(EVENT_SUBTYPES, item.subtype) !== chineseOf(EVENT_TYPES, item.type) && [' · ', chinese('span', {}, chineseOf(EVENT_SUBTYPES, item.subtype))]),
    element('p', { class: 'name' }, linkTo(event, eventTitle(issue, event))),
    facts.length > 0 && element('p', { class: 'facts' }, facts),
    item.participants.length > 0 && element('ul', { class: 'parts' }, item.participants.map(part => element('li', {},
      linkTo(personNamed(issue, event.article, part.name), part.name), ' ', chinese('span', { class: 'quiet' }, part.roles.map(role => chineseOf(ROLES, role)).join('、'))))),
    element('p', { class: 'where' }, element('a', { href: `#article-${event.article}`, 'data-article': event.article, 'aria-label': `Read the article: ${titleOf(issue.articles[event.article])}` }, 'Read the article')));
}
