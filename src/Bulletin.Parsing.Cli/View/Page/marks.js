// Marks in a text. The text of a headline or paragraph is its spans, joined, so that a place in the source is found in it by counting.

/** The part of the joined spans that lies in [start, end), as offsets in their text, or null. */
function placeIn(spans, [start, end]) {
  let offset = 0, from = -1, to = -1;
  for (const [first, last] of spans) {
    const left = Math.max(start, first), right = Math.min(end, last);
    if (left < right) {
      if (from < 0) from = offset + left - first;
      to = offset + right - first;
    }
    offset += last - first;
  }
  return from < 0 ? null : { from, to };
}

/** The places of the facts in one text, by their beginning. */
function marksIn(part, facts) {
  if (part.spans.length === 0 || part.spans.reduce((length, [first, last]) => length + last - first, 0) !== part.text.length) return [];
  const [start, end] = [part.spans[0][0], part.spans.at(-1)[1]];
  const marks = [];
  for (const fact of facts) {
    fact.places.forEach((place, i) => {
      if (place[1] <= start || place[0] >= end) return;
      const found = placeIn(part.spans, place);
      if (found) marks.push({ ...found, fact, isFirst: i === 0 });
    });
  }
  return marks.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The text cut where a mark begins or ends. Each piece belongs to the shortest mark over it, and to the statement that it is part of. */
function piecesOf(text, marks) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(mark => [mark.from, mark.to])])].sort((a, b) => a - b);
  const pieces = [];
  let open = [], next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    open = open.filter(mark => mark.to > cuts[i]);
    for (; next < marks.length && marks[next].from === cuts[i]; next++) open.push(marks[next]);
    const statement = open.findLast(mark => mark.fact.kind === 'statement') ?? null;
    const owner = open.filter(mark => mark.fact.kind !== 'statement').reduce((best, mark) => best && best.to - best.from <= mark.to - mark.from ? best : mark, null);
    pieces.push({ text: text.slice(cuts[i], cuts[i + 1]), statement, owner });
  }
  return pieces;
}

/** The text as nodes: plain, or links to the cards of the facts. */
function markedText(part, facts) {
  const nodes = [];
  let words = null, open = null;
  for (const piece of piecesOf(part.text, marksIn(part, facts))) {
    if (piece.statement !== open) {
      open = piece.statement;
      words = open && chinese('span', { class: 'words', 'data-words': open.fact.key }, open.isFirst ? signOf(open.fact) : null);
      if (words) nodes.push(words);
    }
    const node = piece.owner ? markOf(piece.owner.fact, piece.text) : piece.text;
    if (words) words.append(node);
    else nodes.push(node);
  }
  return nodes;
}

const markOf = (fact, text) => element('a', { href: '#card', class: `mark ${fact.kind}`, 'data-fact': fact.key, 'aria-label': `${text}, ${KINDS[fact.kind].one}` }, text);

const signOf = fact => element('a', { href: '#card', class: 'mark statement', 'data-fact': fact.key, 'aria-label': `Statement of ${fact.item.speaker ?? 'somebody unnamed'}` });
