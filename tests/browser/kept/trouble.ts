/** What may happen to the places where a browser keeps things. */
import type { BrowserContext, Page } from 'playwright-core';

/** The page may not even look at what `localStorage` holds. Before it is opened. */
export const denyTexts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });

/** So that `localStorage`, which has a limit of its own, takes not one letter more. */
export const fillTexts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        localStorage.setItem(`filled ${size}`, 'x'.repeat(size));
      } catch {
        // half of it may have room
      }
    }
  });

/** The browser's database takes nothing from its first write on. Before the page is opened at that address. */
export async function fillDatabase(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
}

/**
 * Somebody holds on to the database at that address, which is to be deleted: whoever asks for it waits until the
 * returned function has been called, and then there is none.
 */
export async function blockDatabase(
  tabs: BrowserContext,
  address: string,
): Promise<() => Promise<void>> {
  const holder = await tabs.newPage();
  await holder.route('**/holder', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'It holds on.' }),
  );
  await holder.goto(`${address}holder`);
  await holder.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('keep-the-faith');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const deleting = indexedDB.deleteDatabase('keep-the-faith');
          const gone = new Promise((then) => (deleting.onsuccess = then));
          deleting.onblocked = () => resolve();
          const letGo = async (): Promise<void> => {
            opening.result.close();
            await gone;
          };
          Object.assign(window, { letGo });
        };
      }),
  );
  return () => holder.evaluate(() => (window as unknown as { letGo: () => Promise<void> }).letGo());
}
