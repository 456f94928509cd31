// The card beside the text: one fact at a time, with a way back to the one before and to the place where it was opened.

const trail = [];
let opener = null;

/** Opens the card of a fact. A card opened from a card can go back. */
function openCard(issue, fact, link) {
  const isInside = link && byId('card').contains(link);
  if (!isInside) {
    trail.length = 0;
    opener = link;
  }
  trail.push(fact);
  showCard(issue);
}

function showCard(issue) {
  const fact = trail.at(-1);
  const card = byId('card');
  card.className = `card is-open ${fact.kind}`;
  card.replaceChildren(
    element('header', {},
      element('p', { class: 'kind' }, element('span', { class: 'sign', lang: 'zh', 'aria-hidden': 'true' }, KINDS[fact.kind].sign), KINDS[fact.kind].one),
      trail.length > 1 && element('button', { type: 'button', class: 'plain', 'data-action': 'back' }, 'Back'),
      element('button', { type: 'button', class: 'plain', 'data-action': 'close', 'aria-keyshortcuts': 'Escape' }, 'Close')),
    chinese('h2', {}, TITLES[fact.kind](issue, fact)),
    element('p', { class: 'quiet' }, placesInWords(fact)),
    ...CONTENTS[fact.kind](issue, fact).filter(Boolean));
  card.scrollTop = 0;
  card.focus({ preventScroll: true });
  markOpen(fact);
}

const placesInWords = fact => fact.places.length === 0 ? 'Nothing in the text says so outright' : `${counted(fact.places.length, 'place')} in the text`;

function goBack(issue) {
  trail.pop();
  showCard(issue);
}

/** Closes the card and gives the focus back to the link that opened it. */
function closeCard() {
  if (trail.length === 0) return;
  trail.length = 0;
  markOpen(null);
  const target = opener?.isConnected ? opener : null;
  opener = null;
  showHint();
  target?.focus();
}

function showHint() {
  const card = byId('card');
  card.className = 'card';
  card.replaceChildren(element('p', { class: 'hint' }, 'Choose a marked word to see what was understood, from which characters, and by which rule.'));
}

/** Shows where the open fact stands: its marks, and the other characters that it rests on. */
function markOpen(fact) {
  for (const mark of document.querySelectorAll('.mark.open')) mark.classList.remove('open');
  if (fact) for (const mark of byId('read').querySelectorAll(`[data-fact="${fact.key}"]`)) mark.classList.add('open');
  const spans = fact?.item.positions?.flatMap(position => position.evidence?.spans ?? position.spans) ?? [];
  highlight('evidence', spans.concat(fact?.kind === 'statement' ? fact.places : []).map(place => rangeOf(fact.article, place)));
}

/** Highlights ranges without a change to the page; a browser that cannot shows none. */
function highlight(name, ranges) {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.set(name, new Highlight(...ranges.filter(Boolean)));
}

/** Shows a place of the open fact in the text and lights it up. */
function goTo(place) {
  chooseView('read');
  const range = rangeOf(trail.at(-1).article, place);
  if (!range) return;
  const words = range.startContainer.parentElement;
  words.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  highlight('target', [range]);
}
