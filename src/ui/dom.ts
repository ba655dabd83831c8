/** Small functions that build HTML, and writers that touch the page only where a value changed. */

type Child = Node | string;

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * An HTML element. An attribute that is `true` is set without a value, one that is `false` is left out; an
 * `aria-` attribute needs the word.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) continue;
    const bare = value === true && !name.startsWith('aria-');
    // a page that is served with a strict policy takes no style attributes, but styles
    if (name === 'style') node.style.cssText = String(value);
    else node.setAttribute(name, bare ? '' : String(value));
  }
  node.append(...children);
  return node;
}

/** A drawing from SVG source of our own. It is decoration unless the source gives it a label. */
export function drawing(source: string): SVGSVGElement {
  const template = document.createElement('template');
  template.innerHTML = source.trim();
  const node = template.content.firstElementChild;
  if (!(node instanceof SVGSVGElement)) throw new TypeError('A drawing must be one <svg> element.');
  if (!node.hasAttribute('aria-label')) node.setAttribute('aria-hidden', 'true');
  node.setAttribute('focusable', 'false');
  return node;
}

/** Words that change; a page translator, which would put others in their place, leaves them alone. */
export function textWriter(node: HTMLElement): (value: string) => void {
  node.translate = false;
  const text = node.appendChild(document.createTextNode(''));
  let written = '';
  return (value) => {
    if (value === written) return;
    written = value;
    text.data = value;
  };
}

export function classWriter(node: Element, name: string): (on: boolean) => void {
  let written = node.classList.contains(name);
  return (on) => {
    if (on === written) return;
    written = on;
    node.classList.toggle(name, on);
  };
}

export function attributeWriter(node: Element, name: string): (value: string) => void {
  let written = node.getAttribute(name);
  return (value) => {
    if (value === written) return;
    written = value;
    node.setAttribute(name, value);
  };
}

export function shownWriter(node: HTMLElement): (shown: boolean) => void {
  let written = !node.hidden;
  return (shown) => {
    if (shown === written) return;
    written = shown;
    node.hidden = !shown;
  };
}

/** Writes a part of 0 to 1 as a CSS variable, in steps of a thousandth. */
export function partWriter(node: HTMLElement, variable: string): (part: number) => void {
  let written = -1;
  return (part) => {
    const thousandths = Math.round(Math.min(1, Math.max(0, part)) * 1000);
    if (thousandths === written) return;
    written = thousandths;
    node.style.setProperty(variable, String(thousandths / 1000));
  };
}

/** Plays a CSS animation from its start again. */
export function replay(node: Element, name: string): void {
  node.classList.remove(name);
  void node.getBoundingClientRect();
  node.classList.add(name);
}
