// Elements are built here only. Text goes in as text nodes and attributes, never as markup, so that nothing in a bulletin can become an element or a script.

const element = (name, attributes, ...children) => filled(document.createElement(name), attributes, children);

const shape = (name, attributes, ...children) => filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

/** Functions among the attributes are listeners; null and false leave an attribute or a child out. */
function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value == null || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter(child => child != null && child !== false));
  return node;
}

const byId = id => document.getElementById(id);

/** Text of the bulletins, which is Chinese; the page around it is English. */
const chinese = (name, attributes, ...children) => element(name, { lang: 'zh', ...attributes }, ...children);

/** A link to a fact's card, or plain text where the fact has none. */
const linkTo = (fact, text, attributes = {}) => fact
  ? chinese('a', { href: '#card', 'data-fact': fact.key, class: `link ${fact.kind}`, ...attributes }, text)
  : chinese('span', {}, text);

/** An address that a bulletin gives is a link only when it leads to the web: javascript: and its like are shown as text. */
function addressOf(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:')
    ? element('a', { href: url.href, rel: 'noopener noreferrer', class: 'address' }, text)
    : element('span', { class: 'address' }, text);
}
