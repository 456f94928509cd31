// The picture of who met whom: people around the events that they took part in or, where these are too many to be seen, people tied to each other.
// Laid out by springs from a fixed beginning, so that one issue always gives one picture.

const SPRING = 78, PUSH = 4200, STEPS = 320, MARGIN = 18, MOST_EVENTS = 60;

const isCrowded = events => events.length > MOST_EVENTS;

function graphNode(issue, people, events) {
  const nodes = people.map(person => nodeOf({ person, label: person.name }));
  const named = new Map(nodes.map(node => [node.person.name, node]));
  const ties = isCrowded(events) ? tiesAmong(named, events) : tiesThrough(named, events);
  for (const { one, other } of ties) {
    one.links.add(other);
    other.links.add(one);
  }
  const groups = groupsOf([...new Set([...ties.map(tie => tie.one), ...nodes])].filter(node => node.links.size > 0));
  groups.forEach(settle);
  const size = pack(groups, Math.max(300, byId('main').clientWidth));
  return picture(issue, groups.flat(), ties, size);
}

const nodeOf = node => ({ ...node, links: new Set(), size: { x: widthOf(node.label) * (node.event ? 6.5 : 7.2) + (node.event ? 9 : 4), y: node.event ? 14 : 20 } });

/** Each event is a node, tied to those who took part. */
function tiesThrough(named, events) {
  return events.flatMap(event => {
    const node = nodeOf({ event, label: labelOf(event.fact) });
    return event.names.filter(name => named.has(name)).map(name => ({ one: node, other: named.get(name), count: 1 }));
  });
}

/** Two who met are tied, with the number of events in which they did. */
function tiesAmong(named, events) {
  const ties = new Map();
  for (const { names } of events) {
    const shown = [...new Set(names)].filter(name => named.has(name)).sort();
    shown.forEach((one, i) => shown.slice(i + 1).forEach(other => {
      const key = JSON.stringify([one, other]);
      if (!ties.has(key)) ties.set(key, { one: named.get(one), other: named.get(other), count: 0 });
      ties.get(key).count++;
    }));
  }
  return [...ties.values()];
}

const labelOf = event => [chineseOf(EVENT_TYPES, event.item.type), event.item.start && /-(\d\d)-(\d\d)$/.exec(event.item.start)?.slice(1).map(Number).join('.')].filter(Boolean).join(' ');

/** In characters of full width; digits take about half of one. */
const widthOf = text => [...text].reduce((width, character) => width + (character < '⺀' ? 0.55 : 1), 0);

/** Nodes that hang together, the largest group first. */
function groupsOf(nodes) {
  const seen = new Set();
  const groups = [];
  for (const first of nodes) {
    if (seen.has(first)) continue;
    const group = [first];
    seen.add(first);
    for (const node of group) for (const next of node.links) if (!seen.has(next)) { seen.add(next); group.push(next); }
    groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** Linked nodes pull, all nodes push; at the end labels that overlap are moved apart. */
function settle(group) {
  group.forEach((node, i) => {
    const angle = i * 2.399963;
    const radius = 26 * Math.sqrt(i);
    Object.assign(node, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  for (let step = 0; step < STEPS; step++) {
    const reach = 14 * (1 - step / STEPS) + 0.5;
    for (const node of group) {
      let x = 0, y = 0;
      for (const other of group) {
        if (other === node) continue;
        const dx = node.x - other.x, dy = node.y - other.y, distance = Math.hypot(dx, dy) || 1;
        const force = PUSH * (node.event && other.event ? 4 : 1) / (distance * distance) - (node.links.has(other) ? (distance - SPRING) * 0.22 : 0);
        x += dx / distance * force;
        y += dy / distance * force;
      }
      const length = Math.hypot(x, y) || 1;
      node.x += x / length * Math.min(length, reach);
      node.y += y / length * Math.min(length, reach);
    }
  }
  for (let round = 0; round < 80; round++) if (!separate(group)) break;
}

function separate(group) {
  let moved = false;
  group.forEach((a, i) => group.slice(i + 1).forEach(b => {
    const x = a.size.x + b.size.x + 6 - Math.abs(a.x - b.x), y = a.size.y + b.size.y + 6 - Math.abs(a.y - b.y);
    if (x <= 0 || y <= 0) return;
    moved = true;
    const axis = x < y ? 'x' : 'y', shift = (axis === 'x' ? x : y) / 2 * (a[axis] < b[axis] ? -1 : 1);
    a[axis] += shift;
    b[axis] -= shift;
  }));
  return moved;
}

/** Puts the groups side by side in rows of a width; one that is wider alone is pressed together. */
function pack(groups, width) {
  let left = 0, top = 0, height = 0;
  for (const group of groups) {
    const box = boxOf(group);
    const squeeze = Math.min(1, width / box.width);
    const [across, down] = [box.width * squeeze, box.height];
    if (left > 0 && left + across > width) [left, top, height] = [0, top + height, 0];
    for (const node of group) Object.assign(node, { x: left + (node.x - box.x) * squeeze, y: top + node.y - box.y });
    left += across;
    height = Math.max(height, down);
  }
  return { width, height: top + height };
}

function boxOf(group) {
  const edges = (axis, sign) => group.map(node => node[axis] + sign * node.size[axis]);
  const [x, y] = [Math.min(...edges('x', -1)) - MARGIN, Math.min(...edges('y', -1)) - MARGIN];
  return { x, y, width: Math.max(...edges('x', 1)) + MARGIN - x, height: Math.max(...edges('y', 1)) + MARGIN - y };
}

function picture(issue, nodes, ties, { width, height }) {
  const lines = ties.map(({ one, other, count }) => ({ one, other, line: shape('line', { class: 'tie', 'stroke-width': Math.min(6, 1 + Math.log2(count)).toFixed(1),
    x1: one.x.toFixed(1), y1: heightOf(one), x2: other.x.toFixed(1), y2: heightOf(other) }) }));
  const light = (node, isOn) => {
    for (const { one, other, line } of lines) line.classList.toggle('lit', isOn && (one === node || other === node));
  };
  const drawn = node => {
    const on = () => light(node, true), off = () => light(node, false);
    return shape('a', { href: '#card', class: `node ${node.event ? 'event' : 'person'}`, 'data-fact': (node.event?.fact ?? node.person.fact).key, transform: `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`, 'aria-label': nameOf(issue, node), pointerenter: on, pointerleave: off, focus: on, blur: off },
      node.event ? eventShape(node) : personShape(node));
  };
  return shape('svg', { class: 'graph', role: 'group', 'aria-label': 'Picture of who met whom', width: Math.round(width), height: Math.round(height), viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}` },
    lines.map(({ line }) => line), nodes.map(drawn));
}

/** Where a tie ends: at the middle of an event, at the dot above a name. */
const heightOf = node => (node.y - (node.event ? 0 : 5)).toFixed(1);

const nameOf = (issue, node) => node.event
  ? `${node.label}: ${eventTitle(issue, node.event.fact)}, ${counted(node.links.size, 'person', 'people')}`
  : `${node.label}, in ${counted(node.person.events.length, 'event')}`;

const eventShape = node => [
  shape('rect', { x: -node.size.x, y: -node.size.y + 2, width: node.size.x * 2, height: node.size.y * 2 - 4, rx: 5 }),
  shape('text', { lang: 'zh', 'text-anchor': 'middle', y: 4.5 }, node.label)];

const personShape = node => [
  shape('circle', { r: 4 + Math.min(5, node.person.events.length), cy: -5 }),
  shape('text', { lang: 'zh', 'text-anchor': 'middle', y: 17 }, node.label)];
