import type { Page } from 'playwright-core';

/** Longer than anything takes that we do in a browser, on a slow machine without a graphics card too. */
export const PATIENCE_MS = 300_000;

/** Starts something, and fails when nothing has come of it in so long. `waitedFor` is what the error says. */
export async function within<T>(
  ms: number,
  waitedFor: string,
  start: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => {
      refuse(new Error(`Waited ${ms / 1000} s in vain for ${waitedFor}.`));
    }, ms);
  });
  try {
    return await Promise.race([start(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for what is started in a page: in vain as soon as the page reports an error, or after five minutes. */
export async function onPage<T>(
  page: Page,
  waitedFor: string,
  start: () => Promise<T>,
): Promise<T> {
  let refuse: (error: Error) => void = () => {};
  const failed = new Promise<never>((_, end) => (refuse = end));
  const fail = ({ message }: Error): void => {
    refuse(new Error(`Waited in vain for ${waitedFor}, the page fails: ${message}`));
  };
  page.on('pageerror', fail);
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    return await within(PATIENCE_MS, waitedFor, () => Promise.race([start(), failed]));
  } finally {
    page.off('pageerror', fail);
  }
}
