import { element, textWriter } from '../dom.ts';
import { menuButton, setAdjuster } from '../menu/items.ts';
import type { Page } from './page.ts';

/** What the build has put beside the page. */
const NOTICES = './licences.txt';
const LIMIT_MS = 10_000;

/** Who this is by, and the licences of all that it is made of. */
export function createAbout(links: { readonly back: () => void }): Page {
  const notices = element('pre', {
    class: 'item notices',
    tabindex: 0,
    role: 'region',
    'aria-label': 'Licences; left and right turn their pages',
  });
  setAdjuster(notices, (direction) => {
    notices.scrollBy({ top: direction * notices.clientHeight * 0.9 });
  });
  const write = textWriter(notices);
  const back = menuButton('Back', links.back, 'primary');
  const node = element(
    'main',
    { class: 'page about', 'aria-label': 'About' },
    element(
      'div',
      { class: 'panel wide' },
      element('h2', { class: 'page-name' }, 'About'),
      element(
        'p',
        {},
        'A non-commercial fan work: a story of Faith and Willow, told as a game that is made to be run for time. All its pictures and sounds are made by its own programs. It stands on what others have made and given away:',
      ),
      notices,
      element('nav', { class: 'buttons' }, back),
    ),
  );
  let isAsked = false;

  async function ask(): Promise<void> {
    const stop = new AbortController();
    const timer = window.setTimeout(() => stop.abort(), LIMIT_MS);
    try {
      const response = await fetch(NOTICES, { signal: stop.signal });
      if (!response.ok) throw new TypeError(response.statusText);
      write(await response.text());
    } catch {
      isAsked = false;
      write('The licences could not be reached. Check the connection, then open this page again.');
    } finally {
      window.clearTimeout(timer);
    }
  }

  return {
    node,
    start: back,
    back: links.back,
    update() {
      if (isAsked) return;
      isAsked = true;
      void ask();
    },
  };
}
